package org.plumbline.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The people of the desk. */
@ApplicationScoped
class PersonRepository implements PanacheRepository<Person> {

    Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }

    List<Person> byName() {
        return listAll(Sort.ascending("name"));
    }

    /** Whether this desk was filled as a demo, whose passwords everybody knows. */
    boolean holdsDemo() {
        return count("demo = true and disabled = false") > 0;
    }

    /** How many could still administer the desk if this person could not. */
    long otherAdministrators(Person person) {
        return count(
                "select count(p) from Person p join p.roles r where r = ?1 and p.disabled = false and p.id <> ?2",
                Role.ADMIN,
                person.id());
    }
}
