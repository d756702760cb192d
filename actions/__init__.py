"""What the bot does: one file per topic. Actions read slots, ask one shop service and utter one response."""
