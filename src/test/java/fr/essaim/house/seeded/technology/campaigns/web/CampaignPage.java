package fr.essaim.house.seeded.technology.campaigns.web;

import org.apache.jena.graph.NodeFactory;

/** A page that knows Jena. */
public final class CampaignPage {
    public Object jena() {
        return NodeFactory.createBlankNode();
    }
}
