resource "aws_sqs_queue" "jobs" {
  name = module.name.value
}

module "name" {
  source = "../name"
}
