resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.web.arn

  depends_on = [
    aws_lb_listener.web,
    aws_appautoscaling_target.web, # scales it
  ]
}

resource "aws_appautoscaling_target" "web" {
  max_capacity       = 4
  min_capacity       = 1
  resource_id        = "service/main/${aws_ecs_service.web.id}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
}

resource "aws_iam_role" "task" {
  name               = "task"
  assume_role_policy = data.aws_iam_policy_document.assume.json
  depends_on         = [aws_iam_role_policy.task]
}

resource "aws_iam_role_policy" "task" {
  role   = aws_iam_role.task.id
  policy = data.aws_iam_policy_document.task[aws_iam_role.task.unique_id].json
}
