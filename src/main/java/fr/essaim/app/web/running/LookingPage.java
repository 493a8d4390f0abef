package fr.essaim.app.web.running;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Begins and ends an administrator's look at the pages of a role; both are noted. */
@Singleton
@Path("/voir-comme")
public final class LookingPage {

    private final Audit audit;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public LookingPage(Audit audit, Visit visit, HttpServletRequest request) {
        this.audit = audit;
        this.visit = visit;
        this.request = request;
    }

    @POST
    @Path("{role}")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("role") String id) {
        Role role = RoleViews.role(id);
        if (role == Role.ADMIN) {
            throw new Failure.NotFound("web.no-such-page");
        }
        note(visit.viewer().person(), "admin.audit-seen-as", role);
        CurrentSession.of(request).seeAs(role);
        return visit.done("/", Flash.NONE);
    }

    /** Pressed twice, or by somebody who looks at nothing, it leads home. */
    @POST
    @Path("fin")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end() {
        CurrentSession session = CurrentSession.of(request);
        Optional<Role> looked = visit.seenAs();
        looked.ifPresent(role -> {
            session.person().ifPresent(person -> note(person, "admin.audit-seen-as-over", role));
            session.seeAsOneself();
        });
        return visit.done(looked.isPresent() ? "/administration/roles" : "/", Flash.NONE);
    }

    private void note(Id who, String what, Role role) {
        audit.note(Audit.Act.done(who, Audit.Category.ROLES, what, role.descriptorId()));
    }
}
