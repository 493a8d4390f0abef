package fr.essaim.web.security;

import fr.essaim.web.Allowed;
import fr.essaim.web.Permissions;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts a guard before every route, made from its {@link Allowed}; a route without one answers nobody. */
@Provider
@Singleton
public final class AccessFeature implements DynamicFeature {

    private final Permissions permissions;
    private final Visit visit;
    private final AnonymousToken anonymous;
    private final HttpServletRequest request;

    /** The request is CDI's own stand-in for the one being answered. */
    @Inject
    public AccessFeature(Permissions permissions, Visit visit, AnonymousToken anonymous, HttpServletRequest request) {
        this.request = request;
        this.permissions = permissions;
        this.visit = visit;
        this.anonymous = anonymous;
    }

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        Allowed allowed = route.getResourceMethod().getAnnotation(Allowed.class);
        String needed = allowed == null ? AccessGuard.NOBODY : allowed.value();
        context.register(new AccessGuard(needed, permissions, visit, request), Priorities.AUTHORIZATION);
        if (FormGuard.isFor(route.getResourceMethod())) {
            context.register(new FormGuard(anonymous, visit, request), Priorities.ENTITY_CODER);
        }
    }
}
