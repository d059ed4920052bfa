package org.plurix.dsl.validation;

/** Codes of the problems; quick fixes are chosen by them. The data of an issue are the texts that may stand in place of the wrong one. */
public final class IssueCodes {
    public static final String NODE_UNKNOWN = "plurix.node.unknown";
    public static final String NODE_DUPLICATE = "plurix.node.duplicate";
    public static final String NODE_COUNT = "plurix.node.count";
    public static final String NODE_TWICE = "plurix.node.twice";
    public static final String STATEMENT_DUPLICATE = "plurix.statement.duplicate";
    public static final String SETTING_DUPLICATE = "plurix.setting.duplicate";
    public static final String QUANTITY = "plurix.quantity";
    public static final String MEMORY_RANGE = "plurix.memory.range";
    public static final String NIC_UNKNOWN = "plurix.nic.unknown";
    public static final String PAGE_SIZE = "plurix.page.size";
    public static final String SHARE_RANGE = "plurix.share.range";
    public static final String PRIORITY_RANGE = "plurix.priority.range";
    public static final String TIME_ORDER = "plurix.time.order";
    public static final String TIME_ZERO = "plurix.time.zero";
    public static final String PATH_MISSING = "plurix.path.missing";
    public static final String CLASS_UNKNOWN = "plurix.class.unknown";
    public static final String FIELD_UNKNOWN = "plurix.field.unknown";
    public static final String PATTERN = "plurix.pattern";
    public static final String COMPARISON = "plurix.comparison";

    private IssueCodes() {
    }
}
