package dev.smithwright.runtime.validation;

/** How much of a model's constraints is checked. */
public enum ValidationLevel {
    /** Nothing. */
    NONE,
    /**
     * That required members are there, and lower bounds of lengths and ranges. AWS's other SDKs check as much before
     * they send; services relax upper bounds, patterns and enums without telling old clients.
     */
    REQUIRED_AND_MINIMUM,
    /** All constraints, as a service checks them. */
    ALL
}
