package fr.essaim.app;

import fr.essaim.app.jobs.Jobs;
import fr.essaim.web.failures.Mishaps;
import fr.essaim.web.render.AssetServlet;
import fr.essaim.web.security.Door;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** What happens when the WAR starts and stops: the door before everything, the assets, then the opening. */
@WebListener
public class Startup implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        // WildFly's JAX-RS would apply merge patches to objects of its own; ours are read by the one who is asked
        context.setInitParameter("resteasy.patchfilter.disabled", "true");
        context.addFilter("door", CDI.current().select(Door.class).get())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        context.addFilter("mishaps", CDI.current().select(Mishaps.class).get())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.ERROR), false, "/*");
        context.addServlet("assets", new AssetServlet()).addMapping("/assets/*");
        CDI.current().select(Opening.class).get().open(context.getContextPath());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        CDI.current().select(Jobs.class).get().stop();
        CDI.current().select(SpacesJob.class).get().stop();
        CDI.current().select(PublicHome.class).get().close();
        CDI.current().select(StoreHome.class).get().close();
    }
}
