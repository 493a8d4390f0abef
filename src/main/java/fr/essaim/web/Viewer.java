package fr.essaim.web;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is asking, with the hats they wear now. */
public record Viewer(Optional<Id> identity, String name, List<Grant> grants) {

    public static final Viewer NOBODY = new Viewer(Optional.empty(), "", List.of());

    public Viewer {
        grants = List.copyOf(grants);
    }

    public boolean signedIn() {
        return identity.isPresent();
    }

    /** The person; a page open to everybody asks {@link #signedIn} first. */
    public Id person() {
        return identity.orElseThrow(() -> new Failure.Refused("web.sign-in-first"));
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean is(Role role, Id campaign) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.in(campaign));
    }

    /** The académies the viewer represents. */
    public Set<String> academies() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.ACADEMY)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean knows(Id campaign) {
        return grants.stream().anyMatch(grant -> grant.in(campaign));
    }

    /** The schools for which the viewer wears one of these hats in the campaign. */
    public Set<String> schools(Id campaign, Collection<Role> roles) {
        return grants.stream()
                .filter(grant -> grant.in(campaign) && roles.contains(grant.role()))
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The schools the viewer steers in the campaign, as project team or direction. */
    public Set<String> steers(Id campaign) {
        return schools(campaign, List.of(Role.PROJECT_TEAM, Role.DIRECTION));
    }

    /** The schools whose individual answers the viewer may read in the campaign: never as direction. */
    public Set<String> mayReadPeopleOf(Id campaign) {
        return is(Role.DIRECTION, campaign) ? Set.of() : schools(campaign, List.of(Role.PROJECT_TEAM));
    }
}
