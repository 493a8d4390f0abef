package fr.essaim.outcomes.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The words of the public dataset, those the closed shapes know. */
final class PublicTerms {

    static final Node COURSE = Terms.schema("Course");
    static final Node COURSE_INSTANCE = Terms.schema("CourseInstance");
    static final Node EVENT = Terms.schema("EducationEvent");
    static final Node PATHWAY = Terms.ess("Pathway");
    static final Node ITEM_LIST = Terms.schema("ItemList");
    static final Node PLAN = Terms.prov("Plan");
    static final Node LIST_ITEM = Terms.schema("ListItem");
    static final Node GROUP = Terms.sioc("Usergroup");
    static final Node ORGANISATION = Terms.org("FormalOrganization");
    static final Node MIDDLE_SCHOOL = Terms.schema("MiddleSchool");
    static final Node CONCEPT = SKOS.Concept.asNode();

    static final Node NAME = Terms.schema("name");
    static final Node DESCRIPTION = Terms.schema("description");
    static final Node TEACHES = Terms.schema("teaches");
    static final Node TIME_REQUIRED = Terms.schema("timeRequired");
    static final Node LANGUAGE = Terms.schema("inLanguage");
    static final Node HAS_INSTANCE = Terms.schema("hasCourseInstance");
    static final Node SUBJECT = Terms.dct("subject");
    static final Node LICENCE = Terms.dct("license");
    static final Node DEMONSTRATION = Terms.ess("demonstrationMinutes");
    static final Node EXCHANGE = Terms.ess("exchangeMinutes");
    static final Node START = Terms.schema("startDate");
    static final Node END = Terms.schema("endDate");
    static final Node LOCATION = Terms.schema("location");
    static final Node CAPACITY = Terms.schema("maximumAttendeeCapacity");
    static final Node ORGANISER = Terms.schema("organizer");
    static final Node SUPER_EVENT = Terms.schema("superEvent");
    static final Node SUB_EVENT = Terms.schema("subEvent");
    static final Node ITEMS = Terms.schema("numberOfItems");
    static final Node ELEMENT = Terms.schema("itemListElement");
    static final Node POSITION = Terms.schema("position");
    static final Node ITEM = Terms.schema("item");
    static final Node FOR_GROUP = Terms.ess("forGroup");
    static final Node HEAD_COUNT = Terms.ess("headCount");
    static final Node LABEL = RDFS.label.asNode();
    static final Node UAI = Terms.ess("uai");
    static final Node PART_OF = Terms.org("subOrganizationOf");
    static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    static final Node NOTATION = SKOS.notation.asNode();
    static final Node IN_SCHEME = SKOS.inScheme.asNode();

    /** Licence Ouverte 2.0 of Etalab. */
    static final Node OPEN_LICENCE = Terms.licence("etalab-2.0");

    private PublicTerms() {}
}
