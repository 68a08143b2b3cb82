"""What services, clusters, domains and routes need."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row

_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_LISTENERS: Final = {
    "aws_lb_listener": ("default_action",),
    "aws_alb_listener": ("default_action",),
    "aws_lb_listener_rule": ("action",),
    "aws_alb_listener_rule": ("action",),
}
_ATTACHMENT: Final = {"aws_iam_role_policy_attachment": ("role",)}
_ATTACHMENT_OF_VPC: Final = {"aws_ec2_transit_gateway_vpc_attachment": ("transit_gateway_id", "vpc_id")}
_POLICY: Final = {"aws_iam_role_policy": ("role",)}
_CAPACITY: Final = {"aws_ecs_cluster_capacity_providers": ("cluster_name",)}
_NO_CAPACITY: Final = "the cluster has no capacity providers before"
_CAPACITY_SOURCE: Final = "https://github.com/aws/containers-roadmap/issues/631"
_ROUTED: Final = "InvalidTransitGatewayID.NotFound"
_ROUTE_SOURCE: Final = "https://github.com/hashicorp/terraform-provider-aws/issues/10025"

COMPUTE: Final = (
    Row(
        ("aws_ecs_service",),
        _LISTENERS,
        "The target group does not have an associated load balancer",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html",
        ("load_balancer",),
    ),
    # What says a strategy needs the capacity providers of the cluster; what says neither that nor a launch type takes
    # those of the cluster's strategy, and is of the type EC2 where it has none.
    Row(
        ("aws_ecs_service",),
        _CAPACITY,
        _NO_CAPACITY,
        _CAPACITY_SOURCE,
        ("cluster",),
        may_follow=True,
        with_="capacity_provider_strategy",
        lacks=("launch_type",),
        keeps_waits=True,
    ),
    Row(
        ("aws_ecs_service",),
        _CAPACITY,
        _NO_CAPACITY,
        _CAPACITY_SOURCE,
        ("cluster",),
        may_follow=True,
        lacks=("capacity_provider_strategy", "launch_type", "scheduling_strategy"),
        having="default_capacity_provider_strategy",
        keeps_waits=True,
    ),
    Row(
        ("aws_lb_target_group_attachment", "aws_alb_target_group_attachment"),
        dict.fromkeys(("aws_lb_listener", "aws_alb_listener"), ("load_balancer_arn", "port")),
        "the target must have at least one listener that matches the target group port",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html",
        ("target_id", "target_group_arn.port"),
        part_of="target_group_arn",
        of_kind='"alb"',
    ),
    Row(
        ("aws_lb_target_group_attachment", "aws_alb_target_group_attachment"),
        {"aws_lambda_permission": ("function_name",)},
        "elasticloadbalancing may not invoke the function before",
        f"{_DOCS}lb_target_group_attachment",
        ("target_id",),
        services=("elasticloadbalancing.amazonaws.com",),
    ),
    # A pipe that may not read its source when it is made is not made later.
    *[
        Row(
            ("aws_pipes_pipe",),
            granting,
            "the role may not read the source before",
            f"{_DOCS}pipes_pipe",
            ("role_arn",),
            may_follow=True,
        )
        for granting in (_ATTACHMENT, _POLICY)
    ],
    # So is the application whose role may not read the code.
    *[
        Row(
            ("aws_kinesisanalyticsv2_application",),
            granting,
            "We are unable to get the specified fileKey",
            "https://docs.aws.amazon.com/managed-flink/latest/java/get-started-exercise.html",
            ("service_execution_role",),
            may_follow=True,
        )
        for granting in (_ATTACHMENT, _POLICY)
    ],
    Row(
        ("aws_eks_cluster",),
        _ATTACHMENT,
        "EKS does with the role's policies what a cluster needs",
        f"{_DOCS}eks_cluster",
        ("role_arn",),
        may_follow=True,
    ),
    Row(
        ("aws_eks_node_group",),
        _ATTACHMENT,
        "nodes join the cluster with the role's policies",
        f"{_DOCS}eks_node_group",
        ("node_role_arn",),
        may_follow=True,
    ),
    Row(
        ("aws_eks_fargate_profile",),
        _ATTACHMENT,
        "pods are started with the role's policies",
        f"{_DOCS}eks_fargate_profile",
        ("pod_execution_role_arn",),
        may_follow=True,
    ),
    Row(
        ("aws_opensearch_domain", "aws_elasticsearch_domain"),
        {"aws_iam_service_linked_role": ()},
        "Before you can proceed, you must enable a service-linked role",
        f"{_DOCS}opensearch_domain",
        services=("opensearchservice.amazonaws.com", "es.amazonaws.com"),
        with_="vpc_options",
    ),
    Row(
        ("aws_route",),
        _ATTACHMENT_OF_VPC,
        _ROUTED,
        _ROUTE_SOURCE,
        ("transit_gateway_id", "route_table_id.vpc_id"),
    ),
    Row(("aws_route_table",), _ATTACHMENT_OF_VPC, _ROUTED, _ROUTE_SOURCE, ("route", "vpc_id")),
)
