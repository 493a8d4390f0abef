package fr.essaim.app.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTableTest {

    @Test
    void aPersonWithAMischievousNameStaysText() {
        AuditView.Line line = new AuditView.Line("2026-11-24 09:00", "=HYPERLINK(\"x\")", "k", "w", "on", "", "r", 1);
        String csv = AuditTable.csv(new AuditView("", 30, List.of(), List.of(line), true), key -> key);
        String[] rows = csv.split("\r\n");
        assertEquals(2, rows.length);
        assertEquals('\uFEFF', csv.charAt(0));
        assertEquals("\"2026-11-24 09:00\";\"'=HYPERLINK(\"\"x\"\")\";\"k\";\"w\";\"on\";\"\";\"r\";\"1\"", rows[1]);
    }
}
