package dev.smithwright.runtime.client.configuration;

/** The two shared files of AWS, which name their sections differently. */
enum SharedFileKind {
    /**
     * {@code ~/.aws/config}: {@code [default]}, {@code [profile NAME]} and other sections, which begin with a word of
     * their own.
     */
    CONFIGURATION,
    /** {@code ~/.aws/credentials}: each section is a profile, {@code [NAME]}. */
    CREDENTIALS
}
