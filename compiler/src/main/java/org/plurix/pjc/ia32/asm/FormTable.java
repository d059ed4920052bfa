package org.plurix.pjc.ia32.asm;

/**
 * Every instruction form the assembler knows, as text in the notation of the processor manuals:
 * {@code mnemonic operands : encoding}. The first form that matches is used, so shorter encodings stand first.
 *
 * <p>Operands: {@code r32 rm32 m32} (register, either, memory) and 8/16/64-bit kin, {@code m} memory of any width, {@code simm8} a byte
 * that is sign-extended, {@code imm8/16/32}, {@code moffs8/16/32} an absolute address, {@code xmm xm32 xm64 xm128}, {@code st cr sreg},
 * {@code rel} a label or symbol, a register name, {@code one}. Encoding: hex bytes, {@code /r} or {@code /digit} (ModRM), {@code ib iw id},
 * {@code +r} (register in the last opcode byte), {@code o16/o32} (needs an operand-size prefix in code of the other width), {@code cd} (rel32),
 * {@code cw} (rel16). {@code v} stands for 32 and 16, {@code accv} for EAX and AX.
 */
final class FormTable {
    private static final String[] ALU = {"add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"};
    private static final String[] SHIFT = {"rol", "ror", "rcl", "rcr", "shl", "shr", null, "sar"};

    private static final String MOVES = """
            mov al,moffs8 : A0 moffs
            mov accv,moffsv : A1 moffs
            mov moffs8,al : A2 moffs
            mov moffsv,accv : A3 moffs
            mov rm8,r8 : 88 /r
            mov rmv,rv : 89 /r
            mov r8,rm8 : 8A /R
            mov rv,rmv : 8B /R
            mov r8,imm8 : B0 +r ib
            mov rv,immv : B8 +r iv
            mov rm8,imm8 : C6 /0 ib
            mov rmv,immv : C7 /0 iv
            mov r32,sreg : 8C /r
            mov m16,sreg : 8C /r
            mov sreg,r32 : 8E /R
            mov sreg,m16 : 8E /R
            mov r32,cr : 0F 20 /r
            mov cr,r32 : 0F 22 /R
            movzx rv,rm8 : 0F B6 /R
            movzx r32,rm16 : o32 0F B7 /R
            movsx rv,rm8 : 0F BE /R
            movsx r32,rm16 : o32 0F BF /R
            lea rv,m : 8D /R
            xchg accv,rv : 90 +r
            xchg rv,accv : 90 +r
            xchg rm8,r8 : 86 /r
            xchg rmv,rv : 87 /r
            push rv : 50 +r
            push simm8 : o32 6A ib
            push imm32 : o32 68 id
            push m32 : o32 FF /6
            push es : o32 06
            push cs : o32 0E
            push ss : o32 16
            push ds : o32 1E
            push fs : o32 0F A0
            push gs : o32 0F A8
            pop rv : 58 +r
            pop m32 : o32 8F /0
            pop es : o32 07
            pop ss : o32 17
            pop ds : o32 1F
            pop fs : o32 0F A1
            pop gs : o32 0F A9
            pushfd : o32 9C
            popfd : o32 9D
            pushad : o32 60
            popad : o32 61
            bswap r32 : o32 0F C8 +r
            """;

    private static final String INTEGER = """
            test rm8,r8 : 84 /r
            test rmv,rv : 85 /r
            test al,imm8 : A8 ib
            test accv,immv : A9 iv
            test rm8,imm8 : F6 /0 ib
            test rmv,immv : F7 /0 iv
            inc rv : 40 +r
            inc rm8 : FE /0
            inc rmv : FF /0
            dec rv : 48 +r
            dec rm8 : FE /1
            dec rmv : FF /1
            not rm8 : F6 /2
            not rmv : F7 /2
            neg rm8 : F6 /3
            neg rmv : F7 /3
            mul rmv : F7 /4
            imul rmv : F7 /5
            imul rv,rmv : 0F AF /R
            imul rv,rmv,simm8 : 6B /R ib
            imul rv,rmv,immv : 69 /R iv
            div rmv : F7 /6
            idiv rmv : F7 /7
            cdq : o32 99
            cwde : o32 98
            shld rmv,rv,imm8 : 0F A4 /r ib
            shld rmv,rv,cl : 0F A5 /r
            shrd rmv,rv,imm8 : 0F AC /r ib
            shrd rmv,rv,cl : 0F AD /r
            bsf rv,rmv : 0F BC /R
            bsr rv,rmv : 0F BD /R
            bt rmv,imm8 : 0F BA /4 ib
            cmpxchg rm8,r8 : 0F B0 /r
            cmpxchg rmv,rv : 0F B1 /r
            lock_cmpxchg m32,r32 : o32 F0 0F B1 /r
            lock_cmpxchg8b m64 : F0 0F C7 /1
            lock_xadd m32,r32 : o32 F0 0F C1 /r
            lock_add m32,simm8 : o32 F0 83 /0 ib
            """;

    private static final String CONTROL = """
            call rel : o32 E8 cd
            call rm32 : o32 FF /2
            jmp rel : o32 E9 cd
            jmp16 rel : o16 E9 cw
            jmp rm32 : o32 FF /4
            jmp_far imm16,imm32 : o32 EA id2 iw1
            ret : o32 C3
            ret imm16 : o32 C2 iw
            retf : o32 CB
            retf imm16 : o32 CA iw
            iretd : o32 CF
            leave : C9
            int imm8 : CD ib
            int3 : CC
            ud2 : 0F 0B
            nop : 90
            cld : FC
            std : FD
            cmc : F5
            clc : F8
            stc : F9
            sahf : 9E
            lahf : 9F
            """;

    private static final String STRINGS = """
            movsb : A4
            movsd_str : o32 A5
            rep_movsb : F3 A4
            rep_movsd : o32 F3 A5
            rep_stosb : F3 AA
            rep_stosd : o32 F3 AB
            repe_cmpsb : F3 A6
            repe_cmpsd : o32 F3 A7
            repne_scasb : F2 AE
            rep_insb : F3 6C
            rep_insw : o16p F3 6D
            rep_insd : o32 F3 6D
            rep_outsb : F3 6E
            rep_outsw : o16p F3 6F
            rep_outsd : o32 F3 6F
            """;

    private static final String SYSTEM = """
            in al,imm8 : E4 ib
            in accv,imm8 : E5 ib
            in al,dx : EC
            in accv,dx : ED
            out imm8,al : E6 ib
            out imm8,accv : E7 ib
            out dx,al : EE
            out dx,accv : EF
            cli : FA
            sti : FB
            hlt : F4
            pause : F3 90
            rdtsc : 0F 31
            rdmsr : 0F 32
            wrmsr : 0F 30
            cpuid : 0F A2
            wbinvd : 0F 09
            clts : 0F 06
            invlpg m : 0F 01 /7
            lgdt m : 0F 01 /2
            lidt m : 0F 01 /3
            lgdtd m : o32 0F 01 /2
            ltr r16 : 0F 00 /3
            ltr m16 : 0F 00 /3
            fxsave m : 0F AE /0
            fxrstor m : 0F AE /1
            ldmxcsr m32 : 0F AE /2
            stmxcsr m32 : 0F AE /3
            """;

    private static final String SSE = """
            movss xmm,xm32 : F3 0F 10 /R
            movss m32,xmm : F3 0F 11 /r
            movsd xmm,xm64 : F2 0F 10 /R
            movsd m64,xmm : F2 0F 11 /r
            movaps xmm,xm128 : 0F 28 /R
            movaps m128,xmm : 0F 29 /r
            movups xmm,xm128 : 0F 10 /R
            movups m128,xmm : 0F 11 /r
            ucomiss xmm,xm32 : 0F 2E /R
            ucomisd xmm,xm64 : 66 0F 2E /R
            cvtss2sd xmm,xm32 : F3 0F 5A /R
            cvtsd2ss xmm,xm64 : F2 0F 5A /R
            cvtsi2ss xmm,rm32 : F3 0F 2A /R
            cvtsi2sd xmm,rm32 : F2 0F 2A /R
            cvttss2si r32,xm32 : F3 0F 2C /R
            cvttsd2si r32,xm64 : F2 0F 2C /R
            andps xmm,xm128 : 0F 54 /R
            andnps xmm,xm128 : 0F 55 /R
            orps xmm,xm128 : 0F 56 /R
            xorps xmm,xm128 : 0F 57 /R
            andpd xmm,xm128 : 66 0F 54 /R
            xorpd xmm,xm128 : 66 0F 57 /R
            pxor xmm,xm128 : 66 0F EF /R
            pcmpeqd xmm,xm128 : 66 0F 76 /R
            pslld xmm,imm8 : 66 0F 72 /6 ib
            psrld xmm,imm8 : 66 0F 72 /2 ib
            psllq xmm,imm8 : 66 0F 73 /6 ib
            psrlq xmm,imm8 : 66 0F 73 /2 ib
            punpckldq xmm,xm128 : 66 0F 62 /R
            unpcklps xmm,xm128 : 0F 14 /R
            pshufd xmm,xm128,imm8 : 66 0F 70 /R ib
            movd xmm,rm32 : 66 0F 6E /R
            movd rm32,xmm : 66 0F 7E /r
            movq xmm,xm64 : F3 0F 7E /R
            movq m64,xmm : 66 0F D6 /r
            """;

    private static final String X87 = """
            fld m32 : D9 /0
            fld m64 : DD /0
            fld st : D9 C0 +r
            fild m32 : DB /0
            fild m64 : DF /5
            fstp m32 : D9 /3
            fstp m64 : DD /3
            fstp st : DD D8 +r
            fistp m32 : DB /3
            fistp m64 : DF /7
            fxch st : D9 C8 +r
            fprem : D9 F8
            fnstcw m16 : D9 /7
            fldcw m16 : D9 /5
            fnstsw ax : DF E0
            fninit : DB E3
            """;

    private FormTable() {
    }

    /** All lines, expanded to one line per form but not yet for {@code v}. */
    static String lines() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < ALU.length; k++) {
            out.append(alu(ALU[k], k));
        }
        for (int k = 0; k < SHIFT.length; k++) {
            if (SHIFT[k] != null) {
                out.append(shift(SHIFT[k], k));
            }
        }
        for (CC cc : CC.values()) {
            String name = cc.suffix();
            out.append("j%s rel : o32 0F %02X cd\n".formatted(name, 0x80 + cc.code));
            out.append("set%s rm8 : 0F %02X /0\n".formatted(name, 0x90 + cc.code));
            out.append("cmov%s rv,rmv : 0F %02X /R\n".formatted(name, 0x40 + cc.code));
        }
        for (String[] op : new String[][] {{"add", "58"}, {"mul", "59"}, {"sub", "5C"}, {"min", "5D"}, {"div", "5E"}, {"max", "5F"}, {"sqrt", "51"}}) {
            out.append("%sss xmm,xm32 : F3 0F %s /R\n".formatted(op[0], op[1]));
            out.append("%ssd xmm,xm64 : F2 0F %s /R\n".formatted(op[0], op[1]));
        }
        return out.append(MOVES).append(INTEGER).append(CONTROL).append(STRINGS).append(SYSTEM).append(SSE).append(X87).toString();
    }

    private static String alu(String name, int k) {
        int base = 8 * k;
        return """
                %1$s al,imm8 : %2$02X ib
                %1$s rm8,imm8 : 80 /%3$d ib
                %1$s rmv,simm8 : 83 /%3$d ib
                %1$s accv,immv : %4$02X iv
                %1$s rmv,immv : 81 /%3$d iv
                %1$s rm8,r8 : %5$02X /r
                %1$s rmv,rv : %6$02X /r
                %1$s r8,rm8 : %7$02X /R
                %1$s rv,rmv : %8$02X /R
                """.formatted(name, base + 4, k, base + 5, base, base + 1, base + 2, base + 3);
    }

    private static String shift(String name, int k) {
        return """
                %1$s rm8,one : D0 /%2$d
                %1$s rm8,cl : D2 /%2$d
                %1$s rm8,imm8 : C0 /%2$d ib
                %1$s rmv,one : D1 /%2$d
                %1$s rmv,cl : D3 /%2$d
                %1$s rmv,imm8 : C1 /%2$d ib
                """.formatted(name, k);
    }
}
