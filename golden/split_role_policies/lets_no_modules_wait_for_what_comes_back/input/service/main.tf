variable "name" {
  type = string
}

variable "sends_to" {
  description = "The queue of another service."
  type        = string
}

resource "aws_iam_role" "worker" {
  name = var.name

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })

  inline_policy {
    name = "send"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = var.sends_to }]
    })
  }
}

module "worker" {
  source   = "../worker"
  name     = var.name
  role_arn = aws_iam_role.worker.arn
}

output "queue_arn" {
  value = module.worker.queue_arn
}
