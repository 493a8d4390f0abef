package fr.essaim.app;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All routes. Pages, resources and providers are made by CDI, once, by their constructors: every server then treats
 * them alike, whatever its own marriage of JAX-RS and CDI.
 */
@ApplicationPath("/")
public class EssaimApplication extends Application {

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        BeanManager beans = CDI.current().getBeanManager();
        return beans.getBeans(Object.class).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("fr.essaim."))
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Path.class)
                        || bean.getBeanClass().isAnnotationPresent(Provider.class))
                .map(bean -> instance(beans, bean))
                .collect(Collectors.toSet());
    }

    private static Object instance(BeanManager beans, Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }
}
