package org.plumbline.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The people of the desk. */
@ApplicationScoped
public class PersonRepository implements PanacheRepository<Person> {

    public Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }

    public List<Person> byName() {
        return listAll(Sort.ascending("name"));
    }

    /** Whether this desk was filled as a demo, whose passwords everybody knows. */
    public boolean holdsDemo() {
        return count("demo = true and disabled = false") > 0;
    }

    /** Whether somebody could still administer the desk if this person could not. */
    public boolean hasAnotherAdministrator(Person person) {
        return list("disabled = false and id <> ?1", person.id()).stream().anyMatch(other -> other.has(Role.ADMIN));
    }
}
