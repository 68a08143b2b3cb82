terraform {
  required_providers {
    # Everything else rests on it.
    random = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }

    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    } # keep below 6
    # More to come.
  }
}

resource "random_pet" "name" {}

resource "aws_sqs_queue" "jobs" {
  name = random_pet.name.id
}

resource "local_file" "note" {
  content  = aws_sqs_queue.jobs.url
  filename = "${path.module}/queue.txt"
}
