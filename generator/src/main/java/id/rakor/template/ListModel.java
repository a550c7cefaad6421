package id.rakor.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list as templates see it. */
record ListModel(List<?> list) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : Values.INSTANCE.wrap(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }
}
