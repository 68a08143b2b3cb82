resource "aws_batch_job_queue" "jobs" {
  name     = "jobs"
  state    = "ENABLED"
  priority = 1

  compute_environment_order {
    order               = 0
    compute_environment = aws_batch_compute_environment.spot.arn
  }

  compute_environment_order {
    order               = 1
    compute_environment = aws_batch_compute_environment.on_demand.arn
  }
}

resource "aws_batch_job_queue" "late" {
  name     = "late"
  state    = "ENABLED"
  priority = 2

  compute_environment_order {
    order               = 0
    compute_environment = aws_batch_compute_environment.spot.arn
  }
}
