"""The policies that decide beside Rasa's RulePolicy."""
