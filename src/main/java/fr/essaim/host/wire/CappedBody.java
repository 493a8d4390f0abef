package fr.essaim.host.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes in an answer up to a size, and hangs up on one that is longer. */
final class CappedBody implements BodySubscriber<byte[]> {

    static final String TOO_LONG = "answer longer than ";

    private final int most;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.Subscription subscription;

    CappedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() > most) {
            subscription.cancel();
            whole.completeExceptionally(new IOException(TOO_LONG + most + " bytes"));
        }
    }

    @Override
    public void onError(Throwable wrong) {
        whole.completeExceptionally(wrong);
    }

    @Override
    public void onComplete() {
        whole.complete(read.toByteArray());
    }
}
