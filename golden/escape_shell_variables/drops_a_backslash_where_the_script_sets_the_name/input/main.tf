resource "aws_instance" "worker" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  user_data     = <<-EOF
    #!/bin/bash
    export TOKEN=$(cat /run/token)
    for NAME in a b; do echo "\${NAME} \${TOKEN} \${OTHER}"; done
  EOF
}

resource "aws_instance" "writer" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  user_data     = <<-EOF
    #!/bin/bash
    PORT=8080
    cat > /etc/start.sh <<SCRIPT
    echo \${PORT}
    SCRIPT
  EOF
}
