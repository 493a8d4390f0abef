package fr.essaim.host.lti.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Project Wycheproof's signatures: what is invalid is refused, and so is everything but RS256 and ES256; what is valid,
 * of these two and names its key, is taken. A part of them stands in the project; all, where they lie beside it.
 */
class WycheproofTest {

    private static final Path PART = Path.of("test-fixtures/wycheproof/json_web_signature_subset.json");
    private static final Path ALL = Path.of("../shared/open-tests/wycheproof/json_web_signature_test.json");

    @Test
    void noWrongSignatureIsTakenAndEveryRightOneIs() throws IOException {
        judge(PART, 5, 40);
    }

    @Test
    void norIsOneOfAllTheOthers() throws IOException {
        assumeTrue(Files.exists(ALL), "no further test vectors beside the project");
        judge(ALL, 5, 200);
    }

    private static void judge(Path vectors, int leastTaken, int leastRefused) throws IOException {
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        int refused = 0;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(vectors))) {
            for (JsonValue group : reader.readObject().getJsonArray("testGroups")) {
                JsonObject keys = group.asJsonObject();
                JsonObject key =
                        keys.containsKey("public") ? keys.getJsonObject("public") : keys.getJsonObject("private");
                for (JsonValue test : keys.getJsonArray("tests")) {
                    boolean took = takes(test.asJsonObject().getString("jws"), key);
                    taken += took ? 1 : 0;
                    refused += took ? 0 : 1;
                    if (took != should(test.asJsonObject(), key)) {
                        wrong.add(test.asJsonObject().getInt("tcId") + " "
                                + test.asJsonObject().getString("comment") + (took ? " taken" : " refused"));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(taken > leastTaken && refused > leastRefused, taken + " taken, " + refused + " refused");
    }

    private static boolean takes(String jws, JsonObject key) {
        try {
            JWK one = JWK.parse(key.toString());
            Tokens.verified(jws, kid -> kid.equals(one.getKeyID()) ? Optional.of(one) : Optional.empty());
            return true;
        } catch (LtiRefused refused) {
            return false;
        } catch (ParseException noKey) {
            return false;
        }
    }

    private static boolean should(JsonObject test, JsonObject key) {
        try {
            JWSHeader header = JWSHeader.parse(
                    com.nimbusds.jose.util.Base64URL.from(test.getString("jws").split("\\.", -1)[0]));
            boolean ours =
                    List.of("RS256", "ES256").contains(header.getAlgorithm().getName());
            return test.getString("result").equals("valid")
                    && ours
                    && key.getString("kid", "").equals(header.getKeyID());
        } catch (ParseException | IllegalArgumentException broken) {
            return false;
        }
    }
}
