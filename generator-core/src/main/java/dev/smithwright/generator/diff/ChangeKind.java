package dev.smithwright.generator.diff;

/** What changed. The names are part of the report's format, and stay. */
public enum ChangeKind {
    SERVICE_RENAMED("service renamed in Java"),
    SERVICE_CHANGED("service described otherwise"),
    PACKAGE_CHANGED("package changed"),
    ENDPOINTS_ADDED("endpoint rules added"),
    ENDPOINTS_REMOVED("endpoint rules removed"),
    ENDPOINTS_CHANGED("endpoint rules changed"),

    OPERATION_ADDED("operation added"),
    OPERATION_REMOVED("operation removed"),
    OPERATION_RENAMED("operation renamed in Java"),
    OPERATION_CHANGED("operation sent otherwise"),
    INPUT_CHANGED("input changed"),
    OUTPUT_CHANGED("output changed"),
    AUTH_CHANGED("authentication changed"),
    OPERATION_ERROR_ADDED("error added to operation"),
    OPERATION_ERROR_REMOVED("error removed from operation"),
    PAGINATION_ADDED("pagination added"),
    PAGINATION_REMOVED("pagination removed"),
    PAGINATION_CHANGED("pagination changed"),
    PAGINATOR_ITEM_CHANGED("items of the paginator changed"),
    WAITER_ADDED("waiter added"),
    WAITER_REMOVED("waiter removed"),
    WAITER_RENAMED("waiter renamed in Java"),
    WAITER_CHANGED("waiter changed"),
    EXAMPLES_CHANGED("examples changed"),

    TYPE_ADDED("type added"),
    TYPE_REMOVED("type removed"),
    TYPE_REPLACED("type replaced by one of another kind"),
    SHAPE_RENAMED("shape renamed"),
    ERROR_ADDED("error added"),
    ERROR_REMOVED("error removed"),
    ERROR_CHANGED("error changed"),

    MEMBER_ADDED("member added"),
    MEMBER_REMOVED("member removed"),
    MEMBER_RENAMED("member renamed in Java"),
    MEMBER_TYPE_CHANGED("type of member changed"),
    MEMBER_NOW_REQUIRED("member required"),
    MEMBER_NO_LONGER_REQUIRED("member no longer required"),
    MEMBER_NULLNESS_CHANGED("member may be null, or no longer"),
    MEMBER_WIRE_NAME_CHANGED("name on the wire changed"),
    MEMBERS_REORDERED("members reordered"),
    DEFAULT_CHANGED("default changed"),
    TARGET_CHANGED("target changed"),

    VARIANT_ADDED("union member added"),
    VARIANT_REMOVED("union member removed"),
    VARIANT_RENAMED("union member renamed in Java"),
    VALUE_ADDED("enum value added"),
    VALUE_REMOVED("enum value removed"),
    VALUE_RENAMED("enum value renamed"),
    VALUE_CHANGED("enum value changed on the wire"),
    VALUES_REORDERED("enum values reordered"),

    CONSTRAINT_ADDED("constraint added"),
    CONSTRAINT_REMOVED("constraint removed"),
    CONSTRAINT_CHANGED("constraint changed"),
    TRAIT_ADDED("trait added"),
    TRAIT_REMOVED("trait removed"),
    TRAIT_CHANGED("trait changed"),
    DEPRECATED("deprecated"),
    NO_LONGER_DEPRECATED("no longer deprecated"),
    DOCUMENTATION_CHANGED("documentation changed");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** Returns it in words. */
    public String words() {
        return words;
    }
}
