package se.arshjulet.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

/** Lets a page read a record as any other bean, {@code #{brist.falt}}; Expression Language 6 can do it by itself. */
public class RecordELResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return del(base, property).map(del -> {
            context.setPropertyResolved(base, property);
            return las(base, del);
        }).orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        del(base, property).ifPresent(del -> context.setPropertyResolved(true));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        del(base, property).ifPresent(del -> {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        });
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        del(base, property).ifPresent(del -> context.setPropertyResolved(true));
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<RecordComponent> del(Object base, Object property) {
        return base instanceof Record
                ? Arrays.stream(base.getClass().getRecordComponents()).filter(d -> d.getName().equals(property)).findFirst()
                : Optional.empty();
    }

    private static Object las(Object base, RecordComponent del) {
        try {
            var accessor = del.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }
}
