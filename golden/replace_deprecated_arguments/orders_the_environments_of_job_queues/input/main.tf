resource "aws_batch_job_queue" "jobs" {
  name     = "jobs"
  state    = "ENABLED"
  priority = 1

  compute_environments = [
    aws_batch_compute_environment.spot.arn,
    aws_batch_compute_environment.on_demand.arn,
  ]
}

resource "aws_batch_job_queue" "late" {
  name                 = "late"
  compute_environments = [aws_batch_compute_environment.spot.arn]
  state                = "ENABLED"
  priority             = 2
}
