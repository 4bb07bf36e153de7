-- Names of providers have up to 128 characters, which H2 counts as it stores them: some take two.

ALTER TABLE principal_tag_map ALTER COLUMN provider SET DATA TYPE VARCHAR(256);

ALTER TABLE login ALTER COLUMN provider SET DATA TYPE VARCHAR(256);
