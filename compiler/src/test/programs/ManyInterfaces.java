/** One class implements many interfaces with many methods, so that slots of the interface table are shared. */
public class ManyInterfaces {
    interface I0 {
        int m0_0(int x);
        int m0_1(int x);
        int m0_2(int x);
    }

    interface I1 {
        int m1_0(int x);
        int m1_1(int x);
        int m1_2(int x);
    }

    interface I2 {
        int m2_0(int x);
        int m2_1(int x);
        int m2_2(int x);
    }

    interface I3 {
        int m3_0(int x);
        int m3_1(int x);
        int m3_2(int x);
    }

    interface I4 {
        int m4_0(int x);
        int m4_1(int x);
        int m4_2(int x);
    }

    interface I5 {
        int m5_0(int x);
        int m5_1(int x);
        int m5_2(int x);
    }

    interface I6 {
        int m6_0(int x);
        int m6_1(int x);
        int m6_2(int x);
    }

    interface I7 {
        int m7_0(int x);
        int m7_1(int x);
        int m7_2(int x);
    }

    interface I8 {
        int m8_0(int x);
        int m8_1(int x);
        int m8_2(int x);
    }

    interface I9 {
        int m9_0(int x);
        int m9_1(int x);
        int m9_2(int x);
    }

    interface I10 {
        int m10_0(int x);
        int m10_1(int x);
        int m10_2(int x);
    }

    interface I11 {
        int m11_0(int x);
        int m11_1(int x);
        int m11_2(int x);
    }

    interface I12 {
        int m12_0(int x);
        int m12_1(int x);
        int m12_2(int x);
    }

    interface I13 {
        int m13_0(int x);
        int m13_1(int x);
        int m13_2(int x);
    }

    interface I14 {
        int m14_0(int x);
        int m14_1(int x);
        int m14_2(int x);
    }

    interface I15 {
        int m15_0(int x);
        int m15_1(int x);
        int m15_2(int x);
    }

    interface I16 {
        int m16_0(int x);
        int m16_1(int x);
        int m16_2(int x);
    }

    interface I17 {
        int m17_0(int x);
        int m17_1(int x);
        int m17_2(int x);
    }

    interface I18 {
        int m18_0(int x);
        int m18_1(int x);
        int m18_2(int x);
    }

    interface I19 {
        int m19_0(int x);
        int m19_1(int x);
        int m19_2(int x);
    }

    interface I20 {
        int m20_0(int x);
        int m20_1(int x);
        int m20_2(int x);
    }

    interface I21 {
        int m21_0(int x);
        int m21_1(int x);
        int m21_2(int x);
    }

    interface I22 {
        int m22_0(int x);
        int m22_1(int x);
        int m22_2(int x);
    }

    interface I23 {
        int m23_0(int x);
        int m23_1(int x);
        int m23_2(int x);
    }

    static class A implements I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13, I14, I15, I16, I17, I18, I19, I20, I21, I22, I23 {
        public int m0_0(int x) {
            return x * 31 + 0;
        }

        public int m0_1(int x) {
            return x * 31 + 1;
        }

        public int m0_2(int x) {
            return x * 31 + 2;
        }

        public int m1_0(int x) {
            return x * 31 + 3;
        }

        public int m1_1(int x) {
            return x * 31 + 4;
        }

        public int m1_2(int x) {
            return x * 31 + 5;
        }

        public int m2_0(int x) {
            return x * 31 + 6;
        }

        public int m2_1(int x) {
            return x * 31 + 7;
        }

        public int m2_2(int x) {
            return x * 31 + 8;
        }

        public int m3_0(int x) {
            return x * 31 + 9;
        }

        public int m3_1(int x) {
            return x * 31 + 10;
        }

        public int m3_2(int x) {
            return x * 31 + 11;
        }

        public int m4_0(int x) {
            return x * 31 + 12;
        }

        public int m4_1(int x) {
            return x * 31 + 13;
        }

        public int m4_2(int x) {
            return x * 31 + 14;
        }

        public int m5_0(int x) {
            return x * 31 + 15;
        }

        public int m5_1(int x) {
            return x * 31 + 16;
        }

        public int m5_2(int x) {
            return x * 31 + 17;
        }

        public int m6_0(int x) {
            return x * 31 + 18;
        }

        public int m6_1(int x) {
            return x * 31 + 19;
        }

        public int m6_2(int x) {
            return x * 31 + 20;
        }

        public int m7_0(int x) {
            return x * 31 + 21;
        }

        public int m7_1(int x) {
            return x * 31 + 22;
        }

        public int m7_2(int x) {
            return x * 31 + 23;
        }

        public int m8_0(int x) {
            return x * 31 + 24;
        }

        public int m8_1(int x) {
            return x * 31 + 25;
        }

        public int m8_2(int x) {
            return x * 31 + 26;
        }

        public int m9_0(int x) {
            return x * 31 + 27;
        }

        public int m9_1(int x) {
            return x * 31 + 28;
        }

        public int m9_2(int x) {
            return x * 31 + 29;
        }

        public int m10_0(int x) {
            return x * 31 + 30;
        }

        public int m10_1(int x) {
            return x * 31 + 31;
        }

        public int m10_2(int x) {
            return x * 31 + 32;
        }

        public int m11_0(int x) {
            return x * 31 + 33;
        }

        public int m11_1(int x) {
            return x * 31 + 34;
        }

        public int m11_2(int x) {
            return x * 31 + 35;
        }

        public int m12_0(int x) {
            return x * 31 + 36;
        }

        public int m12_1(int x) {
            return x * 31 + 37;
        }

        public int m12_2(int x) {
            return x * 31 + 38;
        }

        public int m13_0(int x) {
            return x * 31 + 39;
        }

        public int m13_1(int x) {
            return x * 31 + 40;
        }

        public int m13_2(int x) {
            return x * 31 + 41;
        }

        public int m14_0(int x) {
            return x * 31 + 42;
        }

        public int m14_1(int x) {
            return x * 31 + 43;
        }

        public int m14_2(int x) {
            return x * 31 + 44;
        }

        public int m15_0(int x) {
            return x * 31 + 45;
        }

        public int m15_1(int x) {
            return x * 31 + 46;
        }

        public int m15_2(int x) {
            return x * 31 + 47;
        }

        public int m16_0(int x) {
            return x * 31 + 48;
        }

        public int m16_1(int x) {
            return x * 31 + 49;
        }

        public int m16_2(int x) {
            return x * 31 + 50;
        }

        public int m17_0(int x) {
            return x * 31 + 51;
        }

        public int m17_1(int x) {
            return x * 31 + 52;
        }

        public int m17_2(int x) {
            return x * 31 + 53;
        }

        public int m18_0(int x) {
            return x * 31 + 54;
        }

        public int m18_1(int x) {
            return x * 31 + 55;
        }

        public int m18_2(int x) {
            return x * 31 + 56;
        }

        public int m19_0(int x) {
            return x * 31 + 57;
        }

        public int m19_1(int x) {
            return x * 31 + 58;
        }

        public int m19_2(int x) {
            return x * 31 + 59;
        }

        public int m20_0(int x) {
            return x * 31 + 60;
        }

        public int m20_1(int x) {
            return x * 31 + 61;
        }

        public int m20_2(int x) {
            return x * 31 + 62;
        }

        public int m21_0(int x) {
            return x * 31 + 63;
        }

        public int m21_1(int x) {
            return x * 31 + 64;
        }

        public int m21_2(int x) {
            return x * 31 + 65;
        }

        public int m22_0(int x) {
            return x * 31 + 66;
        }

        public int m22_1(int x) {
            return x * 31 + 67;
        }

        public int m22_2(int x) {
            return x * 31 + 68;
        }

        public int m23_0(int x) {
            return x * 31 + 69;
        }

        public int m23_1(int x) {
            return x * 31 + 70;
        }

        public int m23_2(int x) {
            return x * 31 + 71;
        }

    }

    static class B implements I0, I2, I4, I6, I8, I10, I12, I14, I16, I18, I20, I22 {
        public int m0_0(int x) {
            return x * 17 - 0;
        }

        public int m0_1(int x) {
            return x * 17 - 1;
        }

        public int m0_2(int x) {
            return x * 17 - 2;
        }

        public int m2_0(int x) {
            return x * 17 - 10;
        }

        public int m2_1(int x) {
            return x * 17 - 11;
        }

        public int m2_2(int x) {
            return x * 17 - 12;
        }

        public int m4_0(int x) {
            return x * 17 - 20;
        }

        public int m4_1(int x) {
            return x * 17 - 21;
        }

        public int m4_2(int x) {
            return x * 17 - 22;
        }

        public int m6_0(int x) {
            return x * 17 - 30;
        }

        public int m6_1(int x) {
            return x * 17 - 31;
        }

        public int m6_2(int x) {
            return x * 17 - 32;
        }

        public int m8_0(int x) {
            return x * 17 - 40;
        }

        public int m8_1(int x) {
            return x * 17 - 41;
        }

        public int m8_2(int x) {
            return x * 17 - 42;
        }

        public int m10_0(int x) {
            return x * 17 - 50;
        }

        public int m10_1(int x) {
            return x * 17 - 51;
        }

        public int m10_2(int x) {
            return x * 17 - 52;
        }

        public int m12_0(int x) {
            return x * 17 - 60;
        }

        public int m12_1(int x) {
            return x * 17 - 61;
        }

        public int m12_2(int x) {
            return x * 17 - 62;
        }

        public int m14_0(int x) {
            return x * 17 - 70;
        }

        public int m14_1(int x) {
            return x * 17 - 71;
        }

        public int m14_2(int x) {
            return x * 17 - 72;
        }

        public int m16_0(int x) {
            return x * 17 - 80;
        }

        public int m16_1(int x) {
            return x * 17 - 81;
        }

        public int m16_2(int x) {
            return x * 17 - 82;
        }

        public int m18_0(int x) {
            return x * 17 - 90;
        }

        public int m18_1(int x) {
            return x * 17 - 91;
        }

        public int m18_2(int x) {
            return x * 17 - 92;
        }

        public int m20_0(int x) {
            return x * 17 - 100;
        }

        public int m20_1(int x) {
            return x * 17 - 101;
        }

        public int m20_2(int x) {
            return x * 17 - 102;
        }

        public int m22_0(int x) {
            return x * 17 - 110;
        }

        public int m22_1(int x) {
            return x * 17 - 111;
        }

        public int m22_2(int x) {
            return x * 17 - 112;
        }

    }

    public static void main(String[] args) {
        Object[] all = {new A(), new B(), "neither"};
        for (Object o : all) {
            int h = 1;
            if (o instanceof I0) {
                I0 i = (I0) o;
                h = i.m0_2(i.m0_1(i.m0_0(h)));
            }
            if (o instanceof I1) {
                I1 i = (I1) o;
                h = i.m1_2(i.m1_1(i.m1_0(h)));
            }
            if (o instanceof I2) {
                I2 i = (I2) o;
                h = i.m2_2(i.m2_1(i.m2_0(h)));
            }
            if (o instanceof I3) {
                I3 i = (I3) o;
                h = i.m3_2(i.m3_1(i.m3_0(h)));
            }
            if (o instanceof I4) {
                I4 i = (I4) o;
                h = i.m4_2(i.m4_1(i.m4_0(h)));
            }
            if (o instanceof I5) {
                I5 i = (I5) o;
                h = i.m5_2(i.m5_1(i.m5_0(h)));
            }
            if (o instanceof I6) {
                I6 i = (I6) o;
                h = i.m6_2(i.m6_1(i.m6_0(h)));
            }
            if (o instanceof I7) {
                I7 i = (I7) o;
                h = i.m7_2(i.m7_1(i.m7_0(h)));
            }
            if (o instanceof I8) {
                I8 i = (I8) o;
                h = i.m8_2(i.m8_1(i.m8_0(h)));
            }
            if (o instanceof I9) {
                I9 i = (I9) o;
                h = i.m9_2(i.m9_1(i.m9_0(h)));
            }
            if (o instanceof I10) {
                I10 i = (I10) o;
                h = i.m10_2(i.m10_1(i.m10_0(h)));
            }
            if (o instanceof I11) {
                I11 i = (I11) o;
                h = i.m11_2(i.m11_1(i.m11_0(h)));
            }
            if (o instanceof I12) {
                I12 i = (I12) o;
                h = i.m12_2(i.m12_1(i.m12_0(h)));
            }
            if (o instanceof I13) {
                I13 i = (I13) o;
                h = i.m13_2(i.m13_1(i.m13_0(h)));
            }
            if (o instanceof I14) {
                I14 i = (I14) o;
                h = i.m14_2(i.m14_1(i.m14_0(h)));
            }
            if (o instanceof I15) {
                I15 i = (I15) o;
                h = i.m15_2(i.m15_1(i.m15_0(h)));
            }
            if (o instanceof I16) {
                I16 i = (I16) o;
                h = i.m16_2(i.m16_1(i.m16_0(h)));
            }
            if (o instanceof I17) {
                I17 i = (I17) o;
                h = i.m17_2(i.m17_1(i.m17_0(h)));
            }
            if (o instanceof I18) {
                I18 i = (I18) o;
                h = i.m18_2(i.m18_1(i.m18_0(h)));
            }
            if (o instanceof I19) {
                I19 i = (I19) o;
                h = i.m19_2(i.m19_1(i.m19_0(h)));
            }
            if (o instanceof I20) {
                I20 i = (I20) o;
                h = i.m20_2(i.m20_1(i.m20_0(h)));
            }
            if (o instanceof I21) {
                I21 i = (I21) o;
                h = i.m21_2(i.m21_1(i.m21_0(h)));
            }
            if (o instanceof I22) {
                I22 i = (I22) o;
                h = i.m22_2(i.m22_1(i.m22_0(h)));
            }
            if (o instanceof I23) {
                I23 i = (I23) o;
                h = i.m23_2(i.m23_1(i.m23_0(h)));
            }
            System.out.println(h);
        }
    }
}
