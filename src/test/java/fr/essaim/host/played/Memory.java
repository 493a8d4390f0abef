package fr.essaim.host.played;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stands behind WireMock's stubs: what was recorded leaves as this moment of the play would have it. */
final class Memory implements ResponseDefinitionTransformerV2 {

    static final String NAME = "memory";

    final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private volatile Played played;

    void of(Played one) {
        calls.clear();
        played = one;
    }

    @Override
    public synchronized ResponseDefinition transform(ServeEvent event) {
        Ask ask = Ask.of(event.getRequest());
        calls.add(ask.call());
        Played now = played;
        if (now.ill().isPresent()) {
            if (now.ill().get().works(now.makesGroup(ask))) {
                now.play(ask);
            }
            return now.ill().get().said().build();
        }
        if (now.cuts(ask.call(), false)) {
            return cut();
        }
        Reply answer = now.play(ask);
        return now.cuts(ask.call(), true) ? cut() : answer.definition().build();
    }

    private static ResponseDefinition cut() {
        return ResponseDefinitionBuilder.responseDefinition()
                .withFault(Fault.EMPTY_RESPONSE)
                .build();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
