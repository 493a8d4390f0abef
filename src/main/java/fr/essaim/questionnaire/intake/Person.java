package fr.essaim.questionnaire.intake;

/** Who a row says it comes from; used to find the teacher and never stored. */
public record Person(String email, String lastName, String firstName, String fullName, String school) {

    public boolean isNobody() {
        return email.isEmpty() && fullName.isEmpty() && lastName.isEmpty();
    }

    /** What to show when nobody of the roster fits. */
    public String shown() {
        return !fullName.isEmpty() ? fullName : !lastName.isEmpty() ? (firstName + " " + lastName).trim() : email;
    }
}
