package dev.smithwright.generator.diff;

import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.diff.Differences;
import software.amazon.smithy.model.shapes.ShapeId;

/** Compares the APIs that two plans stand for. Holds no state. */
final class PlanComparison {

    /** Returns the changes, the worst first; {@code reached} are the shapes that either service leads to. */
    List<Change> compare(PlannedService before, PlannedService after, Differences differences, Set<ShapeId> reached) {
        ChangeLog log = new ChangeLog();
        comparePackages(before, after, log);
        compare(before.plan(), after.plan(), log);
        new TraitComparison(log).compare(differences, reached);
        return log.sorted();
    }

    private static void compare(ServicePlan before, ServicePlan after, ChangeLog log) {
        MemberComparison members = new MemberComparison(before, after, log);
        StructureComparison structures = new StructureComparison(log, members);
        new ServiceComparison(before, after, log).compare();
        new OperationComparison(before, after, log).compare();
        new TypeComparison(before, after, log, members, structures).compare();
        new ErrorComparison(before, after, log, members, structures).compare();
        new ShapeComparison(before, after, log).compare();
    }

    private static void comparePackages(PlannedService before, PlannedService after, ChangeLog log) {
        Naming now = after.plan().naming();
        String subject = after.service().title();
        Baseline.naming(before.service().model()).ifPresent(old -> {
            comparePackage(subject, old.packageName(), now.packageName(), log);
            boolean movedAlong = old.modelPackage().equals(Naming.modelPackageOf(old.packageName()))
                    && now.modelPackage().equals(Naming.modelPackageOf(now.packageName()));
            if (!movedAlong) {
                comparePackage(subject, old.modelPackage(), now.modelPackage(), log);
            }
        });
    }

    private static void comparePackage(String subject, String old, String current, ChangeLog log) {
        if (!old.equals(current)) {
            log.note(ChangeKind.PACKAGE_CHANGED, subject).from(old).to(current).breaks("Import from the new package");
        }
    }
}
