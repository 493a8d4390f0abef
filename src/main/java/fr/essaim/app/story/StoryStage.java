package fr.essaim.app.story;

/** One stretch of the story, told through the use cases people have; it may rely on the stages before it. */
public interface StoryStage {

    /** The word for {@code -Dessaim.demo.stage}. */
    String name();

    void tell();
}
