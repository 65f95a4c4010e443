package org.plumbline.library.shelf;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plumbline.engine.figure.Source;

/** Who publishes figures: U.S. Geological Survey, which the press also calls USGS. */
@Entity
public class ReferenceSource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_source_seq")
    @SequenceGenerator(name = "reference_source_seq", sequenceName = "reference_source_seq")
    private Long id;

    @Version
    private int version;

    private String name;
    private String nameKey;
    private String homePage = "";
    private String licence = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reference_source_alias", joinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    protected ReferenceSource() {} // for Hibernate

    public ReferenceSource(String name) {
        this.name = name;
        this.nameKey = key(name);
    }

    /** What names are compared by: two that differ in capitals only are one. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Takes on the names that it has not got yet, and tells which those were. */
    public List<String> alsoKnownAs(Collection<String> names) {
        var fresh = names.stream().filter(alias -> !isCalled(alias)).toList();
        aliases.addAll(fresh);
        return fresh;
    }

    /** Says anew what else it is called, where it is at home, and how its figures may be used. */
    public void describe(List<String> names, String home, String terms) {
        aliases.clear();
        aliases.addAll(names);
        homePage = home;
        licence = terms;
    }

    public boolean isCalled(String other) {
        return nameKey.equals(key(other))
                || aliases.stream().anyMatch(alias -> key(alias).equals(key(other)));
    }

    public Source asSource() {
        return new Source(name, aliases);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    /** Its web address; "" if none is known. */
    public String homePage() {
        return homePage;
    }

    /** How its figures may be used, in words; "" if that is not known. */
    public String licence() {
        return licence;
    }

    /** Changes whenever the source does: a form sends it back, so that nothing is overwritten unseen. */
    public int revision() {
        return version;
    }
}
