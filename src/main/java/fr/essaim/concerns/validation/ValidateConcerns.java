package fr.essaim.concerns.validation;

import fr.essaim.concerns.ConcernsValidated;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.Shortlist;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.profiles.Survey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Has the chosen concerns validated: by a sample drawn fairly, each of whom answers with one tap, or in a meeting.
 * Drawing anew forgets the votes; voting again replaces one’s own vote.
 */
@Singleton
public final class ValidateConcerns {

    static final int LEAST = 3;
    static final int MOST = 30;
    static final int LONGEST = 500;

    private final Transactions transactions;
    private final ReadConcerns concerns;
    private final ReadSurvey surveys;
    private final ValidationSamples samples;
    private final Events events;
    private final Clock clock;

    @Inject
    public ValidateConcerns(
            Transactions transactions,
            ReadConcerns concerns,
            ReadSurvey surveys,
            ValidationSamples samples,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.concerns = concerns;
        this.surveys = surveys;
        this.samples = samples;
        this.events = events;
        this.clock = clock;
    }

    /** The sample of the concerns now chosen; empty if none was drawn, or if others were chosen since. */
    public Optional<ValidationSample> sample(Id campaign) {
        return transactions.read(() -> {
            List<?> chosen = concerns.chosen(campaign);
            return samples.of(campaign).filter(sample -> sample.concerns().equals(chosen));
        });
    }

    /**
     * @param seed kept with the sample, so that anybody can draw it again
     * @throws Failure.Invalid if the size is out of bounds
     * @throws Failure.Conflict if no concerns are chosen yet
     */
    public ValidationSample draw(Id campaign, int size, long seed) {
        if (size < LEAST || size > MOST) {
            throw new Failure.Invalid("size", "concerns.sample-size", LEAST, MOST);
        }
        return transactions.write(() -> {
            Shortlist chosen = chosen(campaign);
            Survey survey = surveys.read(campaign);
            List<Id> drawn = new Stratified(survey, seed).draw(size);
            ValidationSample sample = new ValidationSample(
                    campaign, chosen.concerns(), drawn, seed, clock.instant(), List.of(), "", Optional.empty());
            samples.save(sample);
            tell(sample, drawn, Long.toString(seed));
            return sample;
        });
    }

    /** @throws Failure.NotFound if the teacher is not asked */
    public void vote(Id campaign, Vote vote) {
        if (vote.comment().length() > LONGEST) {
            throw new Failure.Invalid("comment", "concerns.reason-too-long", LONGEST);
        }
        transactions.change(() -> {
            ValidationSample sample = sample(campaign)
                    .filter(asked -> asked.asks(vote.teacher()))
                    .orElseThrow(() -> new Failure.NotFound("concerns.not-asked"));
            keep(sample.with(vote), Optional.empty());
        });
    }

    /**
     * @param by who notes it
     * @throws Failure.Invalid without a note
     */
    public void inMeeting(Id campaign, Id by, String note) {
        if (note.isBlank() || note.length() > LONGEST) {
            throw new Failure.Invalid("note", "concerns.meeting-note");
        }
        transactions.change(() -> {
            Shortlist chosen = chosen(campaign);
            ValidationSample sample = sample(campaign)
                    .orElseGet(() -> new ValidationSample(
                            campaign,
                            chosen.concerns(),
                            List.of(),
                            0,
                            clock.instant(),
                            List.of(),
                            "",
                            Optional.empty()));
            keep(sample.decidedInMeeting(note.strip()), Optional.of(by));
        });
    }

    /**
     * Tells those who were drawn and have not said anything yet, once a day at most.
     *
     * @return how many are told
     */
    public int remind(Id campaign) {
        return transactions.write(() -> {
            ValidationSample sample = sample(campaign).orElseThrow(() -> new Failure.Conflict("concerns.draw-first"));
            List<Id> silent = sample.silent();
            tell(sample, silent, sample.seed() + "-" + LocalDate.ofInstant(clock.instant(), clock.getZone()));
            return silent.size();
        });
    }

    private void tell(ValidationSample sample, List<Id> teachers, String what) {
        teachers.forEach(teacher -> events.raise(new NoticeWanted(
                        teacher,
                        "validation",
                        "validation-" + sample.campaign() + "-" + what,
                        Words.of("concerns.notice"),
                        Words.of("concerns.notice-text", sample.concerns().size()),
                        "/campagnes/" + sample.campaign() + "/mon-avis")
                .sentBy(sample.campaign())));
    }

    private Shortlist chosen(Id campaign) {
        return concerns.shortlist(campaign).orElseThrow(() -> new Failure.Conflict("concerns.choose-first"));
    }

    private void keep(ValidationSample now, Optional<Id> by) {
        ValidationSample sample = now.recorded(clock.instant(), by);
        boolean before = samples.of(sample.campaign())
                .filter(ValidationSample::isDecided)
                .isPresent();
        samples.save(sample);
        if (sample.isDecided() && !before) {
            events.raise(new ConcernsValidated(sample.campaign()));
        }
    }
}
