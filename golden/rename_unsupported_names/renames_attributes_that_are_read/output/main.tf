resource "aws_sqs_queue" "jobs" {
  count = 2
  name  = "jobs-${count.index}"
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

output "queue" {
  value = aws_sqs_queue.jobs[0].url
}

output "web" {
  value = "http://${aws_lb.web.dns_name}/"
}
