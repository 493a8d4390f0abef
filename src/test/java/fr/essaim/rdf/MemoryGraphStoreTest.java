package fr.essaim.rdf;

class MemoryGraphStoreTest implements GraphStoreContract {

    private final GraphStore store = new MemoryGraphStore();

    @Override
    public GraphStore store() {
        return store;
    }
}
