package org.plurix.model.feed;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.plurix.cluster.client.ObjectView;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.PageView;
import org.plurix.model.Cluster;
import org.plurix.model.HeapField;
import org.plurix.model.HeapObject;
import org.plurix.model.ModelFactory;
import org.plurix.model.ModelPackage.Literals;
import org.plurix.model.Page;
import org.plurix.model.PageObject;
import org.plurix.model.PageState;

/** Brings what was loaded on demand into the model: single objects and pages, the newest of each. Runs in the thread that owns the model. */
public final class DetailUpdater {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final int KEPT = 100;

    private DetailUpdater() {
    }

    /** The object in the model that has these values now. */
    public static HeapObject object(Cluster cluster, ObjectView view) {
        HeapObject object = cluster.getObjects().stream().filter(o -> o.getAddress() == view.address()).findFirst().orElse(null);
        if (object == null) {
            object = NEW.createHeapObject();
            object.setAddress(view.address());
            cluster.getObjects().add(object);
            bound(cluster.getObjects());
        }
        Merge.set(object, Literals.HEAP_OBJECT__TYPE, view.type());
        Merge.set(object, Literals.HEAP_OBJECT__BYTES, view.bytes());
        Merge.set(object, Literals.HEAP_OBJECT__PAGE, view.page());
        Merge.set(object, Literals.HEAP_OBJECT__ARRAY, view.array());
        Merge.set(object, Literals.HEAP_OBJECT__LENGTH, view.length());
        Merge.set(object, Literals.HEAP_OBJECT__TEXT, view.text());
        Merge.set(object, Literals.HEAP_OBJECT__COMMIT, view.at().commit());
        Merge.set(object, Literals.HEAP_OBJECT__AS_OF, view.at().epochMillis());
        Merge.set(object, Literals.HEAP_OBJECT__FROM, view.from());
        fields(object.getFields(), view.fields());
        fields(object.getElements(), view.elements());
        return object;
    }

    private static void fields(EList<HeapField> list, List<ObjectView.Field> rows) {
        Merge.list(list, rows, f -> f.getDeclaredBy() + '.' + f.getName(), r -> r.declaredBy() + '.' + r.name(), NEW::createHeapField,
                (field, row) -> {
                    Merge.set(field, Literals.HEAP_FIELD__NAME, row.name());
                    Merge.set(field, Literals.HEAP_FIELD__DECLARED_BY, row.declaredBy());
                    Merge.set(field, Literals.HEAP_FIELD__DESCRIPTOR, row.descriptor());
                    Merge.set(field, Literals.HEAP_FIELD__FINAL, row.isFinal());
                    Merge.set(field, Literals.HEAP_FIELD__VALUE, row.value());
                    Merge.set(field, Literals.HEAP_FIELD__REFERENCE, row.reference());
                    Merge.set(field, Literals.HEAP_FIELD__REFERENCE_TYPE, row.referenceType());
                });
    }

    /** The page in the model that has these values now. */
    public static Page page(Cluster cluster, PageView view) {
        PageTable row = view.table();
        int number = row.page()[0];
        Page page = cluster.getPages().stream().filter(p -> p.getNumber() == number).findFirst().orElse(null);
        if (page == null) {
            page = NEW.createPage();
            page.setNumber(number);
            cluster.getPages().add(page);
            bound(cluster.getPages());
        }
        Merge.set(page, Literals.PAGE__OWNER, row.owner()[0] == PageTable.NOBODY ? -1 : row.owner()[0]);
        Merge.set(page, Literals.PAGE__COPIES, row.copies()[0]);
        Merge.set(page, Literals.PAGE__STATE, PageState.get(row.state()[0]));
        Merge.set(page, Literals.PAGE__KIND, row.kind()[0]);
        Merge.set(page, Literals.PAGE__VERSION, row.version()[0]);
        Merge.set(page, Literals.PAGE__READS, row.reads()[0]);
        Merge.set(page, Literals.PAGE__WRITES, row.writes()[0]);
        Merge.set(page, Literals.PAGE__COMMIT, view.at().commit());
        Merge.set(page, Literals.PAGE__NOTE, view.note());
        objects(page, view.objects());
        return page;
    }

    private static void objects(Page page, List<PageView.Part> parts) {
        Merge.list(page.getObjects(), parts, PageObject::getAddress, PageView.Part::address, NEW::createPageObject, (object, part) -> {
            Merge.set(object, Literals.PAGE_OBJECT__ADDRESS, part.address());
            Merge.set(object, Literals.PAGE_OBJECT__TYPE, part.type());
            Merge.set(object, Literals.PAGE_OBJECT__OFFSET, part.offset());
            Merge.set(object, Literals.PAGE_OBJECT__BYTES, part.bytes());
            Merge.set(object, Literals.PAGE_OBJECT__LABEL, part.label());
        });
    }

    private static void bound(EList<?> list) {
        while (list.size() > KEPT) {
            list.remove(0);
        }
    }
}
