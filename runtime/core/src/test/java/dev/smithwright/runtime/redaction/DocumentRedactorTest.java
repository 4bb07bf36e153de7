package dev.smithwright.runtime.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRedactorTest {

    private static final SimpleSchema TEXT = SimpleSchema.of("t#Text", ShapeType.STRING);
    private static final SimpleSchema SECRET = SimpleSchema.of("t#Secret", ShapeType.STRING, SensitiveTrait.INSTANCE);
    private static final StructureSchema INNER =
            StructureSchema.of("t#Inner", List.of(MemberSchema.of(0, "Name", TEXT), MemberSchema.of(1, "Pin", SECRET)));
    private static final StructureSchema SCHEMA = StructureSchema.of(
            "t#Outer",
            List.of(
                    MemberSchema.of(0, "Text", TEXT),
                    MemberSchema.of(1, "Inner", INNER),
                    MemberSchema.of(2, "List", ListSchema.of("t#List", MemberSchema.element(INNER))),
                    MemberSchema.of(
                            3,
                            "Logins",
                            MapSchema.of("t#Map", MemberSchema.element(TEXT), MemberSchema.element(SECRET))),
                    MemberSchema.of(
                            4,
                            "Providers",
                            MapSchema.of("t#Plain", MemberSchema.element(TEXT), MemberSchema.element(TEXT))),
                    MemberSchema.of(
                            5,
                            "Hidden",
                            MapSchema.of("t#Keys", MemberSchema.element(SECRET), MemberSchema.element(TEXT))),
                    MemberSchema.of(6, "SessionToken", TEXT),
                    MemberSchema.of(7, "AccessKeyId", TEXT),
                    MemberSchema.of(8, "Any", SimpleSchema.of("t#Any", ShapeType.DOCUMENT)),
                    MemberSchema.of(9, "Secrets", ListSchema.of("t#Secrets", MemberSchema.element(SECRET)))));

    private final JsonCodec codec = new JsonCodec();
    private final DocumentRedactor redactor = new DocumentRedactor(Set.of("AccessKeyId", "api.twitter.com"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Text':'a','Inner':{'Name':'n','Pin':'1'}}|{'Text':'a','Inner':{'Name':'n','Pin':'***'}}",
                "{'List':[{'Name':'n'},{'Pin':1},null,'x']}|{'List':[{'Name':'n'},{'Pin':'***'},null,'***']}",
                "{'Logins':{'graph.facebook.com':'t'}}|{'Logins':{'graph.facebook.com':'***'}}",
                "{'Providers':{'a.example':'1','api.twitter.com':'k;s','password':'p'}}"
                        + "|{'Providers':{'a.example':'1','api.twitter.com':'***','password':'***'}}",
                "{'Hidden':{'a':'b','c':'d'}}|{'Hidden':{'***':'d'}}",
                "{'SessionToken':'t','AccessKeyId':'ASIA'}|{'SessionToken':'***','AccessKeyId':'***'}",
                "{'Any':{'a':[1,{'api-key':'k','b':true}]}}|{'Any':{'a':[1,{'api-key':'***','b':true}]}}",
                "{'Secrets':['a','b']}|{'Secrets':['***','***']}",
                // What a caller misspells, or sends as another type, may be a secret.
                "{'logins':{'a':'t'},'text':'s'}|{'logins':'***','text':'***'}",
                "{'Text':{'a':'t'},'Inner':'s','List':{'a':'t'},'Logins':'t'}"
                        + "|{'Text':'***','Inner':'***','List':'***','Logins':'***'}",
                "{'Text':null,'Logins':null}|{'Text':null,'Logins':null}",
                "'secret'|'***'",
                "['secret']|'***'",
                "null|null"
            })
    void hidesWhatIsNotKnownToBeHarmless(String sent, String shown) {
        byte[] json = sent.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        byte[] redacted = codec.write(redactor.redact(codec.readDocument(json), SCHEMA));

        assertThat(redacted).asString(StandardCharsets.UTF_8).isEqualTo(shown.replace('\'', '"'));
    }
}
