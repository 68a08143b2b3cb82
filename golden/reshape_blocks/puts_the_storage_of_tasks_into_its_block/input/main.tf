resource "aws_ecs_task_definition" "ingest" {
  family                   = "ingest"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions    = "[]"
  ephemeral_storage_size   = 40
}
