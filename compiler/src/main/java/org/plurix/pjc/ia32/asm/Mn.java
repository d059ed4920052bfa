package org.plurix.pjc.ia32.asm;

import java.util.Locale;

/** Mnemonics. A prefix is part of the name ({@code REP_MOVSD}); forms and encodings are in {@link FormTable}. */
public enum Mn {
    ADD, OR, ADC, SBB, AND, SUB, XOR, CMP, ROL, ROR, RCL, RCR, SHL, SHR, SAR, JO, JNO, JB, JAE, JE, JNE, JBE, JA, JS, JNS, JP,
    JNP, JL, JGE, JLE, JG, SETO, SETNO, SETB, SETAE, SETE, SETNE, SETBE, SETA, SETS, SETNS, SETP, SETNP, SETL, SETGE, SETLE,
    SETG, CMOVO, CMOVNO, CMOVB, CMOVAE, CMOVE, CMOVNE, CMOVBE, CMOVA, CMOVS, CMOVNS, CMOVP, CMOVNP, CMOVL, CMOVGE, CMOVLE,
    CMOVG, ADDSS, ADDSD, MULSS, MULSD, SUBSS, SUBSD, MINSS, MINSD, DIVSS, DIVSD, MAXSS, MAXSD, SQRTSS, SQRTSD, MOV, MOVZX,
    MOVSX, LEA, XCHG, PUSH, POP, PUSHFD, POPFD, PUSHAD, POPAD, BSWAP, TEST, INC, DEC, NOT, NEG, MUL, IMUL, DIV, IDIV, CDQ, CWDE,
    SHLD, SHRD, BSF, BSR, BT, CMPXCHG, LOCK_CMPXCHG, LOCK_CMPXCHG8B, LOCK_XADD, LOCK_ADD, CALL, JMP, JMP16, JMP_FAR, RET, RETF,
    IRETD, LEAVE, INT, INT3, UD2, NOP, CLD, STD, CMC, CLC, STC, SAHF, LAHF, MOVSB, MOVSD_STR, REP_MOVSB, REP_MOVSD, REP_STOSB,
    REP_STOSD, REPE_CMPSB, REPE_CMPSD, REPNE_SCASB, REP_INSB, REP_INSW, REP_INSD, REP_OUTSB, REP_OUTSW, REP_OUTSD, IN, OUT, CLI,
    STI, HLT, PAUSE, RDTSC, RDMSR, WRMSR, CPUID, WBINVD, CLTS, INVLPG, LGDT, LIDT, LGDTD, LTR, FXSAVE, FXRSTOR, LDMXCSR,
    STMXCSR, MOVSS, MOVSD, MOVAPS, MOVUPS, UCOMISS, UCOMISD, CVTSS2SD, CVTSD2SS, CVTSI2SS, CVTSI2SD, CVTTSS2SI, CVTTSD2SI,
    ANDPS, ANDNPS, ORPS, XORPS, ANDPD, XORPD, PXOR, PCMPEQD, PSLLD, PSRLD, PSLLQ, PSRLQ, PUNPCKLDQ, UNPCKLPS, PSHUFD, MOVD,
    MOVQ, FLD, FILD, FSTP, FISTP, FXCH, FPREM, FNSTCW, FLDCW, FNSTSW, FNINIT;

    private static final Mn[] ALL = values();

    private final String text = printed(name());

    public static Mn j(CC cc) {
        return ALL[JO.ordinal() + cc.code];
    }

    public static Mn set(CC cc) {
        return ALL[SETO.ordinal() + cc.code];
    }

    public static Mn cmov(CC cc) {
        return ALL[CMOVO.ordinal() + cc.code];
    }

    boolean isJcc() {
        return ordinal() >= JO.ordinal() && ordinal() <= JG.ordinal();
    }

    /** As assemblers write it in Intel syntax. */
    public String text() {
        return text;
    }

    private static String printed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "MOVSD_STR" -> "movsd";
            case "JMP_FAR", "JMP16" -> "jmp";
            case "LGDTD" -> "lgdt";
            default -> lower.replace('_', ' ');
        };
    }
}
