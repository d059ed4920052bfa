------------------------------ MODULE Members ------------------------------
(***************************************************************************)
(* Membership of the DHS protocol (docs/protocol.md, "Token and epochs";   *)
(* plurix.dhs.Membership, Replicator, Election, Joiner): stations come and *)
(* go by commits, and quorums change with them. Module Dhs has the token,  *)
(* transactions and pages with fixed members; here every commit is a       *)
(* change of the members, and nobody passes the token on.                  *)
(*                                                                         *)
(* Frames are sets that only grow: a station may take any frame at any    *)
(* time, again or never. A station that crashes takes no step any more; a *)
(* new life of it is another station.                                     *)
(***************************************************************************)
EXTENDS Integers, FiniteSets, Sequences

CONSTANTS Stations,       \* numbers; the lower one of the initial members is the senior
          Initial,        \* members at first
          MaxCommit, MaxEpoch,
          OLD_QUORUM,     \* a change needs a quorum of the members before it
          NEW_QUORUM,     \* ... and of those after it
          SENIOR,         \* half of the members count only with the one that joined first
          ADOPT           \* Rules.ADOPT

Epochs  == 0 .. MaxEpoch
Nothing == [kind |-> "nothing", who |-> 0]
Changes == [kind : {"join", "leave"}, who : Stations]
NoCommit == [number |-> 0, epoch |-> 0, committer |-> 0, change |-> Nothing]

VARIABLES
  log,        \* log[s]: the changes that s has applied, in order; its length is Replicator.applied
  pending,    \* pending[s]: the commit that s acknowledged and does not know decided, or NoCommit
  promised,   \* promised[s]: the newest epoch that s has promised
  holder,     \* holder[e]: who won epoch e; 0 before
  commits, acks, decided, votes   \* frames ever sent

vars == <<log, pending, promised, holder, commits, acks, decided, votes>>

Applied(s) == Len(log[s])

(* Membership.joinedAt as a log makes it: 0 = no member; initial members are older than all that join. *)
RECURSIVE JoinedAt(_)
JoinedAt(l) ==
  IF l = <<>> THEN [s \in Stations |-> IF s \in Initial THEN s - 100 ELSE 0]
  ELSE LET before == JoinedAt(SubSeq(l, 1, Len(l) - 1))
           c == l[Len(l)]
       IN  CASE c.kind = "join"  -> [before EXCEPT ![c.who] = Len(l)]
             [] c.kind = "leave" -> [before EXCEPT ![c.who] = 0]
             [] OTHER -> before

MembersOf(l) == { s \in Stations : JoinedAt(l)[s] # 0 }
After(l, c)  == IF c.kind = "join" THEN MembersOf(l) \cup {c.who} ELSE MembersOf(l) \ {c.who}
IsMember(s)  == s \in MembersOf(log[s])

(* Membership.isQuorumOf; one that is only about to join counts as the youngest. *)
Age(l, s) == IF JoinedAt(l)[s] # 0 THEN JoinedAt(l)[s] ELSE MaxCommit + 1
Eldest(l, all) == CHOOSE s \in all : \A o \in all : Age(l, s) <= Age(l, o)
IsQuorumOf(l, yes, all) ==
  LET k == 2 * Cardinality(yes \cap all)
      n == Cardinality(all)
  IN  k > n \/ (k = n /\ n > 0 /\ (SENIOR => Eldest(l, all) \in yes))

Init ==
  /\ log      = [s \in Stations |-> <<>>]
  /\ pending  = [s \in Stations |-> NoCommit]
  /\ promised = [s \in Stations |-> 0]
  /\ holder   = [e \in Epochs |-> IF e = 0 THEN Eldest(<<>>, Initial) ELSE 0]
  /\ commits = {} /\ acks = {} /\ decided = {} /\ votes = {}

Ack(c, s) == [number |-> c.number, epoch |-> c.epoch, from |-> s]
Signed(c) == { a.from : a \in { b \in acks : b.number = c.number /\ b.epoch = c.epoch } }

(* Admin.work: the holder of the token proposes that a station joins or leaves. *)
Propose(s) ==
  /\ holder[promised[s]] = s /\ IsMember(s) /\ pending[s] = NoCommit
  /\ Applied(s) < MaxCommit
  /\ \E ch \in Changes :
       /\ ch.who # s
       /\ (ch.kind = "join") = (ch.who \notin MembersOf(log[s]))
       /\ LET c == [number |-> Applied(s) + 1, epoch |-> promised[s], committer |-> s, change |-> ch]
          IN  /\ commits' = commits \cup {c}
              /\ pending' = [pending EXCEPT ![s] = c]
              /\ acks'    = acks \cup {Ack(c, s)}
  /\ UNCHANGED <<log, promised, holder, decided, votes>>

(* Replicator.tryAcknowledge: members, and the one that the commit lets in. *)
Acknowledge(s, c) ==
  /\ c.number = Applied(s) + 1 /\ c.committer # s
  /\ c.epoch >= promised[s]
  /\ pending[s] = NoCommit \/ pending[s].epoch < c.epoch
  /\ IsMember(s) \/ c.change = [kind |-> "join", who |-> s]
  /\ pending'  = [pending EXCEPT ![s] = c]
  /\ promised' = [promised EXCEPT ![s] = c.epoch]
  /\ acks'     = acks \cup {Ack(c, s)}
  /\ UNCHANGED <<log, holder, commits, decided, votes>>

(* Replicator.checkDecision *)
Decide(s, c) ==
  /\ c.committer = s /\ pending[s] = c /\ promised[s] = c.epoch
  /\ OLD_QUORUM => IsQuorumOf(log[s], Signed(c), MembersOf(log[s]))
  /\ NEW_QUORUM => IsQuorumOf(log[s], Signed(c), After(log[s], c.change))
  /\ decided' = decided \cup {c}
  /\ log'     = [log EXCEPT ![s] = Append(@, c.change)]
  /\ pending' = [pending EXCEPT ![s] = NoCommit]
  /\ UNCHANGED <<promised, holder, commits, acks, votes>>

(* DECIDE or LOG_DATA *)
Apply(s, c) ==
  /\ c.number = Applied(s) + 1
  /\ log'      = [log EXCEPT ![s] = Append(@, c.change)]
  /\ pending'  = [pending EXCEPT ![s] = NoCommit]
  /\ promised' = [promised EXCEPT ![s] = IF c.epoch > @ THEN c.epoch ELSE @]
  /\ UNCHANGED <<holder, commits, acks, decided, votes>>

(* Joiner.onWelcome: who is no member takes the state of a member, its epoch too, even when it had promised a later one. *)
Welcome(s, o) ==
  /\ ~ IsMember(s) /\ IsMember(o) /\ s # o
  /\ Applied(o) >= Applied(s)
  /\ log'      = [log EXCEPT ![s] = log[o]]
  /\ promised' = [promised EXCEPT ![s] = promised[o]]
  /\ pending'  = [pending EXCEPT ![s] = NoCommit]
  /\ <<log', promised', pending'>> # <<log, promised, pending>>
  /\ UNCHANGED <<holder, commits, acks, decided, votes>>

(* Election.onPropose: a promise, with what the voter acknowledged and does not know decided. *)
Promise(s, e) ==
  /\ e > promised[s] /\ IsMember(s)
  /\ promised' = [promised EXCEPT ![s] = e]
  /\ votes'    = votes \cup {[epoch |-> e, from |-> s, at |-> Applied(s), held |-> pending[s]]}
  /\ UNCHANGED <<log, pending, holder, commits, acks, decided>>

(* Election.tryWin: promises of a quorum of the members that the candidate knows; it has caught up with all of them. *)
Win(s, e) ==
  /\ e >= 1 /\ holder[e] = 0 /\ promised[s] = e /\ IsMember(s)
  /\ Applied(s) < MaxCommit
  /\ LET mine == { w \in votes : w.epoch = e /\ w.from \in MembersOf(log[s]) }
         held == { w.held : w \in { x \in mine : x.held.number = Applied(s) + 1 } }
         newest == { h \in held : \A o \in held : o.epoch <= h.epoch }
         change == IF ADOPT /\ newest # {} THEN (CHOOSE h \in newest : TRUE).change ELSE Nothing
         c == [number |-> Applied(s) + 1, epoch |-> e, committer |-> s, change |-> change]
     IN  /\ IsQuorumOf(log[s], { w.from : w \in mine }, MembersOf(log[s]))
         /\ \A w \in mine : w.at <= Applied(s)
         /\ commits' = commits \cup {c}
         /\ pending' = [pending EXCEPT ![s] = c]
         /\ acks'    = acks \cup {Ack(c, s)}
  /\ holder' = [holder EXCEPT ![e] = s]
  /\ UNCHANGED <<log, promised, decided, votes>>

Next ==
  \/ \E s \in Stations : Propose(s)
  \/ \E s \in Stations, c \in commits : Acknowledge(s, c) \/ Decide(s, c)
  \/ \E s \in Stations, c \in decided : Apply(s, c)
  \/ \E s, o \in Stations : Welcome(s, o)
  \/ \E s \in Stations, e \in 1 .. MaxEpoch : Promise(s, e) \/ Win(s, e)

Spec == Init /\ [][Next]_vars

(* ---- what must hold ---- *)

(* No two changes under one number. *)
Agreement == \A c, d \in decided : c.number = d.number => c.change = d.change

(* A station's log is the decided history. *)
Durable == \A s \in Stations : \A n \in 1 .. Applied(s) : \E d \in decided : d.number = n /\ d.change = log[s][n]
=============================================================================
