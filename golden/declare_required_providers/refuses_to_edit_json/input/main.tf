resource "aws_sqs_queue" "jobs" {
  name = random_pet.name.id
}

resource "random_pet" "name" {}
