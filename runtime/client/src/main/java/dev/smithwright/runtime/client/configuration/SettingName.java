package dev.smithwright.runtime.client.configuration;

/**
 * The names of one setting.
 *
 * @param property name of the system property, for example {@code aws.region}
 * @param variable name of the environment variable, for example {@code AWS_REGION}
 * @param key name in a profile of the shared files, for example {@code region}
 */
record SettingName(String property, String variable, String key) {}
