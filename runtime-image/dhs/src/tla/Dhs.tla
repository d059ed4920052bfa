-------------------------------- MODULE Dhs --------------------------------
(***************************************************************************)
(* Token, commit, election and page versions of the DHS protocol, as      *)
(* docs/protocol.md describes them and package plurix.dhs builds them.    *)
(* Names in capitals are the rules of plurix.dhs.Rules; each is a constant *)
(* here, so that a run with one rule FALSE shows what it is needed for.   *)
(*                                                                         *)
(* Frames are sets that only grow: a station may take any frame at any    *)
(* time, again or never. That covers loss, delay, duplication and         *)
(* reordering. A station that crashes and comes back joins as another     *)
(* station (its incarnation differs), so a crash is a station that takes  *)
(* no step any more. Membership is fixed: Quorum covers its size.         *)
(***************************************************************************)
EXTENDS Integers, FiniteSets, TLC

CONSTANTS Stations, Pages,
          MaxCommit,      \* commit numbers 1 .. MaxCommit
          MaxEpoch,       \* elections 1 .. MaxEpoch after the founder's epoch 0
          CAUGHT_UP, ADOPT, VALIDATE_READS, ACKNOWLEDGE, EPOCH, TOKEN, CHECK_VERSION

Numbers == 1 .. MaxCommit
Epochs  == 0 .. MaxEpoch
Quorum  == { q \in SUBSET Stations : 2 * Cardinality(q) > Cardinality(Stations) }
Nothing == [kind |-> "nothing"]

VARIABLES
  applied,    \* applied[s]: Replicator.applied, the last commit that s has applied
  log,        \* log[s][n]: the commit that s applied under n (CommitLog), Nothing above applied[s]
  pending,    \* pending[s]: the proposal that s acknowledged and does not know decided, or Nothing
  promised,   \* promised[s]: Election.promised, the newest epoch that s has promised
  token,      \* token[e]: [holder, at]: who holds the token of epoch e and the commit number it carries; Nothing before it is won
  transaction,\* transaction[s]: [state, reads], LocalTransaction; reads: page -> version seen
  commits,    \* COMMIT frames ever sent
  acks,       \* COMMIT_ACK frames ever sent
  decided,    \* commits whose committer saw the quorum: DECIDE and LOG_DATA frames
  votes       \* VOTE frames ever sent

vars == <<applied, log, pending, promised, token, transaction, commits, acks, decided, votes>>

NoReads == [p \in {} |-> 0]
Idle    == [state |-> "idle", reads |-> NoReads]
Reads(t) == DOMAIN t.reads

(* Directory.version: the last commit up to n that wrote the page, by the log of s; 0 = the image *)
Version(s, p, n) ==
  LET writers == { m \in Numbers : m <= n /\ log[s][m] # Nothing /\ p \in log[s][m].writes }
  IN  IF writers = {} THEN 0 ELSE CHOOSE m \in writers : \A o \in writers : o <= m

Init ==
  /\ applied     = [s \in Stations |-> 0]
  /\ log         = [s \in Stations |-> [n \in Numbers |-> Nothing]]
  /\ pending     = [s \in Stations |-> Nothing]
  /\ promised    = [s \in Stations |-> 0]
  /\ \E founder \in Stations : token = [e \in Epochs |-> IF e = 0 THEN [holder |-> founder, at |-> 0] ELSE Nothing]
  /\ transaction = [s \in Stations |-> Idle]
  /\ commits = {} /\ acks = {} /\ decided = {} /\ votes = {}

(* ---- transactions ---- *)

Meets(t, writes) == Reads(t) \cap writes # {}

(* An abort takes effect at once: a doomed transaction sees nothing newer. *)
Validated(s, writes) ==
  IF VALIDATE_READS /\ Meets(transaction[s], writes) THEN Idle ELSE transaction[s]

(* Fetcher: a page is taken in the version that the reader's own directory names. Without CHECK_VERSION any decided version will do. *)
Read(s, p) ==
  /\ transaction[s].state \in {"idle", "running"}
  /\ p \notin Reads(transaction[s])
  /\ (pending[s] # Nothing) => (p \notin pending[s].writes)       \* BLOCK_PENDING
  /\ \E v \in (IF CHECK_VERSION THEN {Version(s, p, applied[s])}
               ELSE {0} \cup { d.number : d \in { c \in decided : p \in c.writes } }) :
       transaction' = [transaction EXCEPT ![s] =
         [state |-> "running", reads |-> (p :> v) @@ transaction[s].reads]]
  /\ UNCHANGED <<applied, log, pending, promised, token, commits, acks, decided, votes>>

(* ---- commit ---- *)

HoldsToken(s) == token[promised[s]] # Nothing /\ token[promised[s]].holder = s

(* Replicator.propose: COMMIT applied + 1. The token carries the number that its holder must have reached. A page is fetched before
   it is written (shadow image), so any part of the pages read may have been written. *)
Propose(s) ==
  /\ transaction[s].state = "running"
  /\ pending[s] = Nothing
  /\ applied[s] < MaxCommit
  /\ TOKEN => HoldsToken(s)
  /\ (TOKEN /\ CAUGHT_UP) => applied[s] >= token[promised[s]].at
  /\ ~ \E c \in commits : c.epoch = promised[s] /\ c.number = applied[s] + 1 /\ c.committer = s
  /\ \E w \in SUBSET Reads(transaction[s]) \ {{}} :
     LET c == [number |-> applied[s] + 1, epoch |-> promised[s], committer |-> s, reads |-> transaction[s].reads, writes |-> w]
     IN  /\ commits' = commits \cup {c}
         /\ pending' = [pending EXCEPT ![s] = c]
         /\ acks'    = acks \cup {[number |-> c.number, epoch |-> c.epoch, committer |-> s, from |-> s]}
         /\ transaction' = [transaction EXCEPT ![s].state = "committing"]
  /\ UNCHANGED <<applied, log, promised, token, decided, votes>>

(* Replicator.acknowledge: a member that is at n keeps COMMIT n + 1 as pending and answers. *)
Acknowledge(s, c) ==
  /\ c.number = applied[s] + 1
  /\ EPOCH => c.epoch >= promised[s]
  /\ (pending[s] # Nothing) => (pending[s].epoch < c.epoch)
  /\ c.committer # s
  /\ pending'  = [pending EXCEPT ![s] = c]
  /\ promised' = [promised EXCEPT ![s] = IF c.epoch > @ THEN c.epoch ELSE @]
  /\ acks'     = acks \cup {[number |-> c.number, epoch |-> c.epoch, committer |-> c.committer, from |-> s]}
  /\ transaction' = [transaction EXCEPT ![s] = Validated(s, c.writes)]
  /\ UNCHANGED <<applied, log, token, commits, decided, votes>>

Signed(c) == { a.from : a \in { b \in acks : b.number = c.number /\ b.epoch = c.epoch /\ b.committer = c.committer } }

(* Replicator.decide: a quorum holds it (ACKNOWLEDGE), so no later epoch can miss it. *)
Decide(s, c) ==
  /\ c.committer = s /\ c.number = applied[s] + 1
  /\ pending[s] = c
  /\ ACKNOWLEDGE => Signed(c) \in Quorum
  /\ decided' = decided \cup {c}
  /\ applied' = [applied EXCEPT ![s] = c.number]
  /\ log'     = [log EXCEPT ![s][c.number] = c]
  /\ pending' = [pending EXCEPT ![s] = Nothing]
  /\ transaction' = [transaction EXCEPT ![s] = Idle]
  /\ token' = [token EXCEPT ![c.epoch] = IF @ # Nothing /\ @.holder = s /\ @.at < c.number THEN [holder |-> s, at |-> c.number] ELSE @]
  /\ UNCHANGED <<promised, commits, acks, votes>>

(* DECIDE or LOG_DATA: the next decided commit is applied, in order. *)
Apply(s, c) ==
  /\ c.number = applied[s] + 1
  /\ applied' = [applied EXCEPT ![s] = c.number]
  /\ log'     = [log EXCEPT ![s][c.number] = c]
  /\ pending' = [pending EXCEPT ![s] = IF @ # Nothing /\ @.number <= c.number THEN Nothing ELSE @]
  /\ promised' = [promised EXCEPT ![s] = IF c.epoch > @ THEN c.epoch ELSE @]
     \* a committer whose number went to another commit has lost; its own, decided by another, is done
  /\ transaction' = [transaction EXCEPT ![s] =
       IF @.state = "committing" THEN Idle ELSE Validated(s, c.writes)]
  /\ UNCHANGED <<token, commits, acks, decided, votes>>

(* ---- token and election ---- *)

(* TOKEN frame: the token moves between commits and carries the number of the last one. *)
PassToken(s, r) ==
  /\ HoldsToken(s) /\ pending[s] = Nothing /\ r # s
  /\ applied[s] >= token[promised[s]].at
  /\ promised[r] <= promised[s]
  /\ token'    = [token EXCEPT ![promised[s]] = [holder |-> r, at |-> applied[s]]]
  /\ promised' = [promised EXCEPT ![r] = promised[s]]
  /\ UNCHANGED <<applied, log, pending, transaction, commits, acks, decided, votes>>

(* PROPOSE and VOTE: a promise, with the commit that the voter acknowledged but does not know decided. *)
Promise(s, e) ==
  /\ e > promised[s]
  /\ promised' = [promised EXCEPT ![s] = e]
  /\ votes'    = votes \cup {[epoch |-> e, from |-> s, at |-> applied[s], held |-> pending[s]]}
  /\ transaction' = [transaction EXCEPT ![s] = IF @.state = "committing" THEN [@ EXCEPT !.state = "waiting"] ELSE @]
  /\ UNCHANGED <<applied, log, pending, token, commits, acks, decided>>

(* A candidate with a quorum of promises that has caught up with the latest voter holds the new token. What voters hold undecided is
   proposed again under the new epoch (ADOPT); else its first commit is an empty one, so that the epoch is signed by a quorum. *)
Win(s, e) ==
  /\ e >= 1 /\ token[e] = Nothing /\ promised[s] = e
  /\ applied[s] < MaxCommit
  /\ \E q \in Quorum :
       /\ s \in q
       /\ \A v \in q : \E w \in votes : w.epoch = e /\ w.from = v
       /\ LET mine == { w \in votes : w.epoch = e /\ w.from \in q }
              held == { w.held : w \in { x \in mine : x.held # Nothing /\ x.held.number = applied[s] + 1 } }
              newest == { h \in held : \A o \in held : o.epoch <= h.epoch }
              next == IF ADOPT /\ newest # {}
                      THEN LET h == CHOOSE h \in newest : TRUE
                           IN  [number |-> applied[s] + 1, epoch |-> e, committer |-> s, reads |-> h.reads, writes |-> h.writes]
                      ELSE [number |-> applied[s] + 1, epoch |-> e, committer |-> s, reads |-> NoReads, writes |-> {}]
          IN  /\ \A w \in mine : applied[s] >= w.at
              /\ commits' = commits \cup {next}
              /\ pending' = [pending EXCEPT ![s] = next]
              /\ acks'    = acks \cup {[number |-> next.number, epoch |-> e, committer |-> s, from |-> s]}
              /\ transaction' = [transaction EXCEPT ![s] = Validated(s, next.writes)]
  /\ token' = [token EXCEPT ![e] = [holder |-> s, at |-> applied[s] + 1]]
  /\ UNCHANGED <<applied, log, promised, decided, votes>>

Next ==
  \/ \E s \in Stations, p \in Pages : Read(s, p)
  \/ \E s \in Stations : Propose(s)
  \/ \E s \in Stations, c \in commits : Acknowledge(s, c) \/ Decide(s, c)
  \/ \E s \in Stations, c \in decided : Apply(s, c)
  \/ \E s, r \in Stations : PassToken(s, r)
  \/ \E s \in Stations, e \in 1 .. MaxEpoch : Promise(s, e) \/ Win(s, e)

Spec == Init /\ [][Next]_vars

(* ---- what must hold ---- *)

(* No two commits under one number; adoption under a new epoch keeps the content. *)
Agreement == \A c, d \in decided : c.number = d.number => c.writes = d.writes /\ c.reads = d.reads

(* Every transaction, aborted ones too, sees one state: its pages in the versions of the commit number its station is at. *)
Opacity == \A s \in Stations : transaction[s].state = "running" =>
             \A p \in Reads(transaction[s]) : transaction[s].reads[p] = Version(s, p, applied[s])

(* Commit order is a serial order: what a committed transaction read was the newest when it committed. *)
Serializable == \A c \in decided : \A p \in DOMAIN c.reads :
                  /\ c.reads[p] < c.number
                  /\ \A d \in decided : p \in d.writes => d.number <= c.reads[p] \/ d.number >= c.number

(* A station's log is the decided history. *)
Durable == \A s \in Stations : \A n \in 1 .. applied[s] : \E d \in decided : d.number = n /\ d.writes = log[s][n].writes

Symmetry == Permutations(Stations)
=============================================================================
