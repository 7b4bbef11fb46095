package statesheet.template;

/** What the name in a placeholder stands for. */
sealed interface Term permits Name, Reference {}
