// @generated from doudian/warehouse/warehouse.bindStore.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 仓库绑定门店 — `warehouse.bindStore`
///
/// Family: `warehouse` (the feature `warehouse`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianWarehouseBindStoreRequest;
///
/// let request = DoudianWarehouseBindStoreRequest::new([1], "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:9999` | 系统内部错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:500` | 门店已绑定其他仓库 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianWarehouseBindStoreRequest {
    /// 门店ID列表
    pub store_ids: Vec<i64>,
    /// 外部仓ID
    pub out_warehouse_id: String,
}

impl DoudianWarehouseBindStoreRequest {
    /// With the parameters that are required.
    pub fn new(
        store_ids: impl Into<Vec<i64>>,
        out_warehouse_id: impl Into<String>,
    ) -> Self {
        Self {
            store_ids: store_ids.into(),
            out_warehouse_id: out_warehouse_id.into(),
        }
    }
}

/// The answer to [`DoudianWarehouseBindStoreRequest`].
///
/// The platform promises no `data`.
pub type DoudianWarehouseBindStoreResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianWarehouseBindStoreRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "warehouse.bindStore",
        path: "/warehouse/bindStore",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:9999",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "门店已绑定其他仓库",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianWarehouseBindStoreRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianWarehouseBindStoreRequest",
            &[
                rt::Field("store_ids", rt::REQUIRED, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.out_warehouse_id);
        rt::put(w, 0, &self.store_ids);
    }
}

rt::impl_record!(DoudianWarehouseBindStoreRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianWarehouseBindStoreRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_ids, r),
            1 => rt::get(&mut self.out_warehouse_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianWarehouseBindStoreRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_ids: Default::default(),
            out_warehouse_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianWarehouseBindStoreRequest, Self::blank());
