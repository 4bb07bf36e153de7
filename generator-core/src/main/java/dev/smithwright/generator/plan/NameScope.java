package dev.smithwright.generator.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/**
 * The names of one Java scope. Each is given out once.
 *
 * <p>Names that only one claims are given out first and unchanged, so that what is added to a model renames nothing that
 * it does not clash with.
 */
final class NameScope {

    private final ReservedWords reserved;
    private final String suffix;
    private final boolean caseMatters;
    private final Set<String> taken = new TreeSet<>();
    private Set<String> visible = Set.of();

    private NameScope(ReservedWords reserved, String suffix, boolean caseMatters) {
        this.reserved = reserved;
        this.suffix = suffix;
        this.caseMatters = caseMatters;
    }

    /** Starts a scope of fields, methods or constants; {@code suffix} mends a name that is reserved there. */
    static NameScope ofMembers(ReservedWords reserved, String suffix) {
        return new NameScope(reserved, suffix, true);
    }

    /** Starts a scope of types of a package, whose names differ by more than case: some disks ignore it. */
    static NameScope ofTypes() {
        return new NameScope(ReservedWords.of("type-names"), "Type", false);
    }

    /** Starts a scope of types that are nested in another; {@code suffix} mends a name that is reserved there. */
    static NameScope ofNestedTypes(ReservedWords reserved, String suffix) {
        return new NameScope(reserved, suffix, false);
    }

    /** Takes names that are given by something else. */
    NameScope with(String... names) {
        for (String name : names) {
            taken.add(fold(name));
        }
        return this;
    }

    /** Gives out no name that is visible here from an outer scope, and would be hidden. */
    NameScope notHiding(Set<String> names) {
        visible = names;
        return this;
    }

    private boolean take(String name) {
        return !visible.contains(name) && taken.add(fold(name));
    }

    private boolean isFree(String name) {
        return !visible.contains(name) && !taken.contains(fold(name));
    }

    /** Gives out the first of the wishes that is still free, or the last of them with a number. */
    String claim(String... wishes) {
        for (String wish : wishes) {
            String name = legal(wish);
            if (take(name)) {
                return name;
            }
        }
        String base = legal(wishes[wishes.length - 1]);
        int number = 2;
        while (!take(base + number)) {
            number++;
        }
        return base + number;
    }

    /** Gives each of the owners a name; the order of the owners decides among those that wish for the same. */
    <T> Map<T, String> claimAll(Collection<T> owners, Function<? super T, String> wish) {
        Map<String, Integer> claims = new HashMap<>();
        for (T owner : owners) {
            claims.merge(fold(wish.apply(owner)), 1, Integer::sum);
        }
        Map<T, String> names = new HashMap<>();
        for (T owner : owners) {
            if (isUndisputed(wish.apply(owner), claims)) {
                names.put(owner, claim(wish.apply(owner)));
            }
        }
        Map<T, String> ordered = new LinkedHashMap<>();
        for (T owner : owners) {
            String name = names.get(owner);
            ordered.put(owner, name != null ? name : claim(wish.apply(owner)));
        }
        return ordered;
    }

    private boolean isUndisputed(String wish, Map<String, Integer> claims) {
        return legal(wish).equals(wish) && claims.getOrDefault(fold(wish), 0) == 1 && isFree(wish);
    }

    private String legal(String wish) {
        if (reserved.contains(wish)) {
            return wish + suffix;
        }
        return SourceVersion.isIdentifier(wish) ? wish : "_" + wish;
    }

    private String fold(String name) {
        return caseMatters ? name : name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
