"""Parts of `correct_schedules`: schedules as EventBridge, its scheduler and Glue take them."""
