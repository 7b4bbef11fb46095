package statesheet.template.plan;

/** What the name in a placeholder stands for. */
public sealed interface Term permits BuiltInName, Reference {

    /** As it is typed between the braces. */
    String typed();
}
