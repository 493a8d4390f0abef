package fr.essaim.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events of a use case under test: what was raised, and whom it would tell. As in the running program a notice raised
 * twice is one, and one with other words takes the place of the first.
 */
public final class RaisedInTests implements Events {

    public final List<Object> all = new ArrayList<>();

    @Override
    public void raise(Object event) {
        all.add(event);
    }

    /** Each notice once, with its latest words, in the order in which they were first raised. */
    public List<NoticeWanted> notices() {
        Map<List<Object>, NoticeWanted> told = new LinkedHashMap<>();
        for (Object event : all) {
            if (event instanceof NoticeWanted notice) {
                told.put(List.of(notice.person(), notice.key()), notice);
            }
        }
        return List.copyOf(told.values());
    }

    public List<NoticeWanted> noticesTo(Id person) {
        return notices().stream().filter(one -> one.person().equals(person)).toList();
    }
}
