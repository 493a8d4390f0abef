package fr.essaim.host.embedded.web.bridge;

/** A call that is not answered with what it asked; status and code are those of the contract. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Refusal(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    static Refusal badRequest() {
        return new Refusal(400, "bad_request");
    }

    static Refusal notFound() {
        return new Refusal(404, "not_found");
    }

    static Refusal invalid() {
        return new Refusal(422, "invalid");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
